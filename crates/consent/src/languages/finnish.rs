//! Finnish.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "poista, poistakaa, poistaa, poistako, hävitä, havita, hävittäkää, havittakaa, hävittää, havittaa, hävittäkö, \
        havittako, tyhjennä, tyhjenna, tyhjentäkää, tyhjentakaa, tyhjentää, tyhjentaa, tyhjentäkö, tyhjentako, heittää pois, heitä … pois, \
        heitä … roskiin, heitä menemään, heivaa, heivata, nakkaa pois, nakkaa … roskiin, viskaa pois, viskaa … roskiin, pyyhi, pyyhkikää, \
        pyyhkikaa, pyyhkiä, pyyhkia, ota … pois, ottaa pois, deletoi, deletoida, siivoa … pois, siivota pois, karsi … pois, \
        hankkiudu eroon, hankkiutua eroon, saa lähteä, saavat lähteä, voi lähteä, joutaa pois, joutaa roskiin, joutaa mennä, \
        joutavat pois, pois joutaa, roskiin vaan, on poistettava, täytyy poistaa, saa poistaa, nukettaa, nuketa, tuhoa tiedosto, \
        tuhoa kansio, poistettakoon"),
        (Op::Discard, "kumoa, kumotkaa, kumota, kumotko, hylkää, hylkaa, hylätkää, hylatkaa, hylätä, hylata, hylätkö, hylatko, \
        peru muutokset, peru muutos, perua muutokset, peru commit, peru viimeisin, peruuta muutokset, peruuttaa muutokset, \
        peruuta … muutos, palauta, palauttakaa, palauttaa, palauttako, nollaa, nollatkaa, nollata, nollatko, resetoi, resetoikaa, \
        resetoida, reverttaa, revertata, revertoi, revertoida, rollaa takaisin, rullaa … takaisin, rollbackaa, rollbackata, \
        palaa aiempaan, palaa edelliseen, palaa versioon, heitä muutokset pois, heitä muutokset, unohda muutokset, ennalleen, \
        vie … takaisin, stashaa, stashata"),
        (Op::ForcePush, "pakota … push, pakottaa push, pakkopushaa, pakkopuskea, pakkopuske, force-pushaa, force-pushata, forcepushaa, \
        forcepushata, pushaa … forcella, pushaa … forcena, pushaa … väkisin, pushaa … voimalla, puske … väkisin, työnnä … väkisin, \
        tee force push, tee force-push"),
        (Op::Push, "pushaa, pushatkaa, pushata, puske, puskekaa, puskea, puskeppa, työnnä, tyonna, työntäkää, tyontakaa, työntää, tyontaa, \
        pushaapa, tee pr, tee pull request, luo pr, luo pull request, avaa pr, avaa pull request, tehdä pr, avata pr, luoda pr, \
        tee merge request, luo merge request, tee pr:, tee pullari, avaa pullari, vie haara, lähetä haara"),
        (Op::Commit, "commitoi, commitoikaa, commitoida, committaa, commitata, committoi, committoida, kommitoi, kommitoida, kommittaa, \
        tee commit, tee commitit, tehdä commit, vie versionhallintaan, tallenna versionhallintaan"),
        (Op::Merge, "mergeä, mergea, mergaa, mergatkaa, mergata, mergetä, mergeta, merkkaa mergetyksi, yhdistä, yhdista, yhdistäkää, \
        yhdistakaa, yhdistää, yhdistaa, liitä päähaaraan, sulauta, sulauttaa, mergeäpä, mergeapa"),
        (Op::Rewrite, "rebasaa, rebasata, rebaseta, rebasetaan, rebaseä, tee rebase, amendaa, amendata, amendoi, squashaa, squashata, \
        squashatkaa, kirjoita historia uudelleen, kirjoita historia uusiksi, kirjoita … historia, kirjoittaa historia uusiksi, \
        muokkaa historiaa, muokkaa viimeistä committia, muokkaa edellistä committia, yhdistä commitit, tiivistä commitit, cherry-pickaa, \
        cherrypickaa"),
        (Op::Approve, "hyväksy, hyväksykää, hyväksyä, hyväksykö, anna hyväksyntä, näytä vihreää valoa, approvaa, approvata"),
        (Op::Publish, "julkaise, julkaiskaa, julkaista, julkaisko, vie npm:ään, vie npm, lataa npm, publishaa, publishata, peru julkaisu, \
        perua julkaisu, vedä … pois, vetää … pois, vedä takaisin, merkitse … vanhentuneeksi, yankkaa, lähetä sovelluskauppaan, \
        lähetä … arvioitavaksi, laita … saataville"),
        (Op::Release, "releasaa, releasata, releasoi, tee release, tee uusi release, tee julkaisu, tee uusi julkaisu, luo release, \
        luo julkaisu, luo uusi julkaisu, tehdä julkaisu, luoda julkaisu, julkaise versio, julkaista versio, tägää, tägätkää, tagatkaa, \
        tägätä, tagata, tagaa, tagää, luo tagi, tee tagi, luo tägi, tee tägi, luo tag"),
        (Op::Deploy, "deployaa, deployatkaa, deployata, deploijaa, deployta, deploytä, deployaapa, ota, vie … tuotantoon, \
        viekää tuotantoon, viedä … tuotantoon, laita … tuotantoon, laittaa … tuotantoon, pistä … tuotantoon, puske … tuotantoon, \
        julkaise tuotantoon, asenna tuotantoon, vie testiin, vie … stagingiin, laita stagingiin, rullaa ulos, rollaa ulos, shippaa, \
        shipata, uudelleendeployaa"),
        (Op::Apply, "skaalaa, skaalatkaa, skaalata, sovella, soveltaa, aja apply, ajaa apply, tee apply, applyaa, applyä, drainaa, \
        drainata, tyhjennä node, tyhjennä solmu, cordonaa, patchaa, patchata, ota … käyttöön, ottaa … käyttöön, pätsää"),
        (Op::Destroy, "tuhoa, tuhotkaa, tuhota, tuhotko, pura klusteri, pura … ympäristö, purkaa ympäristö, purkaa klusteri, pura pino, \
        pura infra, pura … alas, aja … alas, ajaa alas, ajakaa alas, droppaa, dropatkaa, dropata, pudota tietokanta, pudota … taulu, \
        trunkkaa, trunkata, trunkoi, trunkeeraa, alusta … levy, formatoi, formatoida, hävitä ympäristö, lakkauta, lakkauttaa, terminoi, \
        terminoida, poista käytöstä pysyvästi, tuhottakoon, räjäytä, rajayta, destroyaa, vedä … alas"),
        (Op::Restart, "käynnistä … uudelleen, käynnistäkää uudelleen, käynnistää … uudelleen, käynnistä … uudestaan, käynnistää uudestaan, \
        käynnistä … uusiksi, käynnistää uusiksi, uudelleenkäynnistä, uudelleenkaynnista, uudelleenkäynnistää, uudelleenkaynnistaa, \
        restarttaa, restartata, restartoi, restartoida, boottaa, bootatkaa, bootata, buuttaa, buutata, rebuuttaa, rebootata, reboottaa, \
        lataa uudelleen, potkaise käyntiin uudelleen"),
        (Op::Stop, "pysäytä, pysayta, pysäyttäkää, pysayttakaa, pysäyttää, pysayttaa, pysäyttäkö, pysayttako, lopeta, lopettakaa, \
        lopettaa, sammuta, sammuttakaa, sammuttaa, aja … alas, ajaa alas, keskeytä, keskeyta, keskeyttää, keskeyttaa, kytke … pois, \
        kytkeä pois, ota … päältä, laita … päältä, sulje palvelin, sulje palvelu, sulkea palvelu, poista … käytöstä, poistaa käytöstä, \
        disabloi, disabloida, laita tauolle, tauota, tauottaa, stoppaa, stopatkaa, stopata, seisauta"),
        (Op::Kill, "tapa prosessit, tapa palvelin, tapa se, tapa ne, tapa kaikki, tapa portti, tapa … prosessi, tapa tuo, tapa node, \
        tapa pid, tappaa, tappakaa, killaa, killatkaa, killata, kilaa, niittaa, lopeta prosessi, lahtaa, listi, pakkosammuta, pakkolopeta, \
        ammu … alas, teurasta"),
        (Op::Install, "asenna, asentakaa, asentaa, asentako, päivitä, päivittäkää, päivittää, lisää paketti, lisää riippuvuus, \
        lisätä paketti, installoi, installoida, upgreidaa, nosta … versio, nosta … versioon, ota asennus"),
        (Op::Uninstall, "poista … asennus, poistaa asennus, pura … asennus, purkaa asennus, poista paketti, poista riippuvuus, \
        deinstalloi, uninstalloi, poista sovellus"),
        (Op::Run, "aja, ajakaa, ajaa, ajappa, ajapa, suorita, suorittakaa, suorittaa, käynnistä, käynnistäkää, käynnistää, laukaise, \
        laukaista, pyöräytä, pyörittää, pyöritä, testaa, testata, kokeile, kokeilla, pistä … käyntiin, laita … käyntiin, laita päälle, \
        triggeröi, triggeröidä, kutsu, starttaa, startata, käytä, ekseku*"),
        (Op::Download, "lataa, ladatkaa, ladata, hae, hakekaa, hakea, imuroi, imuroida, kloonaa, kloonata, pullaa, pullata, vedä uusin, \
        nouda, noutaa, tuo tiedosto, tuo uusin"),
        (Op::Upload, "lataa … palvelimelle, uploadaa, uploadata, lähetä palvelimelle, kopioi, kopioikaa, kopioida, siirrä … palvelimelle, \
        vie … palvelimelle, vie … bucketiin, lataa … bucketiin, lataa … ämpäriin, lataa … pilveen, synkkaa, synkata, synkronoi, \
        synkronoida, varmuuskopioi, varmuuskopioida, ota varmuuskopio, ottaa varmuuskopio, backuppaa, puske palvelimelle, scp:llä"),
        (Op::Send, "lähetä, lähettäkää, lähettää, lähettäkö, postaa, postata, laita viestiä, laittaa viesti, laita sähköpostia, \
        laita meili, laita … viesti, meilaa, meilata, ilmoita, ilmoittaa, kerro tiimille, kerro asiakkaalle, kerro kaikille, tiedota, \
        tiedottaa, pingaa, pingata, viesti, viestitä, viestittää, slackaa, välitä, välittää, kirjoita asiakkaalle, kirjoita kanavalle"),
        (Op::Comment, "kommentoi, kommentoikaa, kommentoida, vastaa, vastata, vastatkaa, sulje issue, sulje pr, sulje … tiketti, \
        sulkea issue, sulkea tiketti, luo tiketti, luo issue, luoda tiketti, tee tiketti, tee issue, avaa tiketti, avaa issue, \
        avata tiketti, avaa uudelleen, määritä vastuuhenkilö, aseta vastuuhenkilö, assignaa, assignoi, jätä kommentti, kirjoita kommentti, \
        lisää kommentti, laita kommentti, lisää label"),
        (Op::Read, "näytä, näyttäkää, näyttää, lue, lukekaa, lukea, katso, katsokaa, katsoa, listaa, listata, tulosta, tulostaa, tarkista, \
        tarkistaa, vilkaise, avaa, printtaa, etsi, dumppaa"),
        (Op::Configure, "aseta, asettakaa, asettaa, konfiguroi, konfiguroida, muuta, muuttakaa, muuttaa, vaihda, vaihtakaa, vaihtaa, \
        säädä, säätää, aktivoi, aktivoida, deaktivoi, deaktivoida, kytke … päälle, kytkeä päälle, laita … päälle, ota … käyttöön, \
        ottaa käyttöön, poista … käytöstä, poistaa käytöstä, kytke … pois, laita pois päältä, disabloi, disabloida, enabloi, enabloida, \
        kierrätä, kierrättää, rotatoi, rotatoida, osoita, ohjaa, ohjata, avata portti, avaa … portti, sulje portti, sulkea portti, \
        määritä, määrittää, päivitä, päivittää, estä, estää, arkistoi, arkistoida, nosta, laske"),
        (Op::Permit, "anna … oikeudet, anna … oikeus, anna … pääsy, anna lupa, antaa pääsy, antaa … oikeudet, anna … rooli, myönnä, \
        myöntäkää, myöntää, salli, sallikaa, sallia, kutsu, kutsua, lisää … käyttäjä, lisätä käyttäjä, lisää … ryhmään, lisää … adminiksi, \
        tee … admin, poista käyttäjä, poista käyttöoikeus, poista käyttöoikeudet, poista … oikeudet, poista … oikeus, poista … pääsy, \
        poista … ryhmästä, peru … oikeudet, evää, evätä, potki … pois, potkaise pois, potkaise … ulos, heitä … ulos, lukitse, lukita, \
        avaa lukitus, valtuuta, valtuuttaa, muuta oikeudet, muuta oikeuksia, vaihda oikeudet, anna suoritusoikeus"),
        (Op::Edit, "muokkaa, muokatkaa, muokata, editoi, editoida, kirjoita, kirjoittakaa, kirjoittaa, lisää, lisätkää, lisätä, luo, \
        luokaa, luoda, tee, tehdä, korjaa, korjata, muuta, muuttaa, toteuta, toteuttaa, implementoi, päivitä, lisäile, täydennä, fiksaa"),
        (Op::Overwrite, "ylikirjoita, ylikirjoittaa, kirjoita … yli, kirjoittaa yli, kirjoita … päälle, kirjoittaa … päälle, korvaa, \
        korvatkaa, korvata, korvatko, päällekirjoita, tallenna … päälle"),
        (Op::Move, "siirrä, siirtäkää, siirtää, siirtäkö, nimeä … uudelleen, nimetä uudelleen, nimeä uusiksi, uudelleennimeä, \
        vaihda … nimi, vaihtaa nimi, muuta … nimi"),
        (Op::Schedule, "ajasta, ajastakaa, ajastaa, ajoita, ajoittaa, aikatauluta, aikatauluttaa, tee cronjob, lisää cron, lisää ajastus, \
        luo ajastus, joka yö, joka päivä, joka tunti, joka viikko, joka aamu, joka maanantai, päivittäin, öisin, viikoittain, tunneittain"),
        (Op::Migrate, "migroi, migroikaa, migroida, migratoi, ajaa migraatiot, ajaa migraatio, aja … migraatio, aja … migraatiot, \
        suorita migraatio, suorita migraatiot, tee migraatio, aja tietokantamigraatio"),
        (Op::Expose, "jaa, jakakaa, jakaa, julkista, julkistaa, tee … julkiseksi, tehdä julkiseksi, muuta … julkiseksi, avaa … julkisesti, \
        avaa … internetiin, altista, eksponoi, laita … julkiseksi, tunneloi"),
        (Op::Connect, "yhdistä, yhdistäkää, yhdistää, ota … yhteys, ottaa yhteys, ota yhteyttä, kirjaudu, kirjautua, muodosta yhteys, \
        liity, ssh:lla, sshaa, liitä … verkkoon"),
        (Op::Pay, "maksa, maksakaa, maksaa, hyvitä, hyvittäkää, hyvittää, palauta … maksu, palauta … rahat, palauttaa rahat, veloita, \
        veloittakaa, veloittaa, laskuta, laskuttaa, osta, ostakaa, ostaa, tilaa uusi, tilaa lisää, tilata, peru … tilaus, \
        peruuta … tilaus, perua tilaus, peruuttaa tilaus, siirrä rahat, siirrä … tilille"),
        (Op::ReadSecret, "näytä, näyttää, tulosta, tulostaa, lue, lukea, printtaa, paljasta, paljastaa, kerro salasana, anna salasana, \
        anna token, hae salasana, hae token, echota"),
        (Op::WriteSecret, "kierrätä, kierrättää, rotatoi, rotatoida, vaihda … salasana, vaihtaa salasana, vaihda … avain, vaihda token, \
        aseta … salasana, muuta salasana, uusi salasana, nollaa salasana, tallenna, tallentakaa, tallentaa, luo, luoda, lisää, lisätä, \
        poista, poistaa, päivitä, generoi, generoida"),
        (Op::SkipChecks, "ohita hookkeja, ohita … hookit, ohita … testit, ohita tarkistukset, ohita tarkistus, ohita ci, ohittaa hookit, \
        ohittaa testit, ohittaa tarkistukset, skippaa hookit, skippaa testit, skippaa tarkistukset, skippaa ci, skipata testit, \
        skipata hookit, ilman hookeja, ilman hookkeja, ilman testejä, ilman tarkistuksia, hyppää testien yli, jätä hookit ajamatta, \
        jätä testit ajamatta, kierrä hookit, kierrä tarkistukset"),
    ],
    negations: "ei, eivät, en halua, en tahdo, en salli, et saa, et saisi, emme, ette, eikä, enkä, etkä, emmekä, emmeka, ettekä, etteka, \
        eivätkä, eivatka, älä, älkää, älköön, alkoon, ala sinä, äläkä, älkääkä, alkaaka, älkäämme, alkaamme, ilman, ei mitään, mitään, \
        mitaan, koskaan, ikinä, milloinkaan, kukaan, kielletty, kiellän, kiellan, vältä, välttäkää, valttakaa, välttää, valttaa, \
        pidättäydy, pidattaydy, mitenkään, mitenkaan, eipä, ethän, ettei, etten, ettet, emmehän, emmehan, eihän, älähän, alahan, äläpä, \
        lakkaa, jätä tekemättä, missään nimessä, ala poista, alä, älä nyt, sinänsä älä",
    takes_back: "odota, odota hetki, odotas, odottakaa, hetki, hetkinen, hetki vielä, ei sittenkään, eiku, eikun, älä sittenkään, seis, \
        ei hetkinen, unohda se, unohda koko juttu, unohda, anna olla, antaa olla, jätä se, peru se, peruuta se, peru tuo, perutaan, \
        älä tee sitä, älä vielä, ei vielä, mieli muuttui, muutin mieltäni, muutin mieleni, malta, maltas, pysähdy, pysahdy, lopeta heti, \
        ei kun odota, stop nyt",
    later: "huomenna, ylihuomenna, myöhemmin, myohemmin, illalla, tänä iltana, yöllä, ensi yönä, ensi viikolla, ensi kuussa, ensi kuun, \
        ensi vuonna, ensi sprintissä, seuraavassa sprintissä, ensi maanantaina, maanantaina, tiistaina, keskiviikkona, torstaina, \
        perjantaina, viikonloppuna, viikonlopun jälkeen, joskus, jossain vaiheessa, jonain päivänä, aikanaan, tulevaisuudessa, \
        iltapäivällä, iltapaivalla, toiste, toisella kertaa, ei nyt, ei tänään, viikon päästä, kuukauden päästä, parin päivän päästä, \
        loman jälkeen, lounaan jälkeen, sitten joskus",
    hedges: "ehkä, kenties, mahdollisesti, harkitsen, harkitsemme, mietin, mietimme, mietittiin, mietin että, mietin pitäisikö, pohdin, \
        pohdimme, suunnittelen, suunnittelemme, aion, aiomme, aikomus, saattaa, saattaisi, saattaisimme, voisi ehkä, pitäisi ehkä, \
        pitäisi varmaan, varmaan pitäisi, kai, luultavasti, en ole varma, en tiedä pitäisikö, katsotaan, voitaisiin, voisimme, josko",
    conditions: "jos, kun, mikäli, mikali, heti kun, sitten kun, niin pian kuin, sen jälkeen kun, ellei, elleivät, elleivat, ellet, \
        jollei, kunhan, ennen kuin, kunnes, silloin kun, edellyttäen, edellyttaen, edellyttäen että, sillä ehdolla, vasta kun, vain jos, \
        paitsi jos, siinä tapauksessa, jahka, milloin",
    approvals: "hyväksy*, hyvaksy*, vahvista*, suostu*, kuitta*, sanoo joo, sanoo ok, sanoo kyllä, antaa luvan, antavat luvan, \
        antaa vihreää valoa, näyttää vihreää, on samaa mieltä, on eri mieltä, allekirjoittaa, allekirjoittanut, on katsonut, \
        on tarkistanut, on testannut, antaa hyväksynnän, puoltaa, on valmis siihen",
    questions: "mikä, mitä, mitkä, miksi, miten, kuinka, milloin, koska voi, kuka, ketkä, missä, mistä, mihin, minne, kumpi, kumman, onko, \
        ovatko, oliko, olisiko, pitäisikö, pitaisiko, pitäisköhän, pitaiskohan, pitäisikö meidän, pitääkö, pitaako, pitäiskö, pitaisko, \
        voiko, voinko, voimmeko, voisiko, voiko sen, voidaanko, saako, saanko, saammeko, kannattaako, kannattaisiko, tarvitseeko, \
        täytyykö, taytyyko, onkohan, entä jos, entä, mitä jos, entäpä, entapa, poistetaanko, poistanko, poistammeko, poistaako, pushaanko, \
        ajanko, deployataanko, mergetäänkö, mergetaanko, tuleeko, meneekö, meneeko, miksei, mitenkä, mitenka, millainen, mitähän, mitahan, \
        mites, haluatko, saisiko, joko, eikö, eiköhän, eikohan",
    polite: "voisitko, voitko, voisitteko, voitteko, viitsitkö, viitsitko, viitsisitkö, viitsisitko, pystytkö, pystytko, pystyisitkö, \
        pystyisitko, saisitko, haluaisitko, ole hyvä, ole hyvä ja, olisitko ystävällinen, ole kiltti, olkaa hyvä, kiitos, pliis, \
        ystävällisesti, ystavallisesti, mieluusti, voit, saat, sinun pitää, haluan että, haluaisin että, toivon että, pyydän, pyydan, \
        voisitsä, voisitsa, voiksä, voiksa, voitsä, voitsa, voitko please",
    reports: "sanoo, sanoi, sanoivat, sanovat, sanottiin, kirjoitti, kirjoittaa että, ehdotti, ehdottaa, ehdottivat, suosittelee, \
        suositteli, suosittelevat, suositellaan, kysyi, kysyy, pyysi, väitti, vaitti, väittää, vaittaa, väittävät, vaittavat, mainitsi, \
        mainitsee, kertoi, kertoo, kehotti, kehottaa, dokumentaation mukaan, lokin mukaan, readmen mukaan, ohjeen mukaan, hänen mukaansa, \
        kuulemma, näemmä, naemma, ilmeisesti, halusi että, haluaa että, oli sitä mieltä",
    all: "kaikki, kaiken, kaikkia, kaikista, kaikkien, koko, jokainen, jokaisen, joka ikinen, molemmat, molempia, kokonaan, kaikkineen, \
        ihan kaikki, jok'ikinen, kummatkin",
    only: "vain, vaan sen, ainoastaan, pelkästään, pelkastaan, pelkkä, pelkka, yksinomaan, ei muuta kuin, ei mitään muuta kuin, \
        ei enempää kuin, ainut, ainoa, vain se",
    keeps: "säilytä, sailyta, säilyttäkää, sailyttakaa, säilyttää, sailyttaa, pidä, pitäkää, pitakaa, jätä, jättäkää, jattakaa, \
        jätä rauhaan, jätä … rauhaan, jätä paikalleen, jätä ennalleen, jätä koskematta, älä koske, älä poista, paitsi, lukuun ottamatta, \
        poislukien, pois lukien, mutta ei, säästä, saasta, säästää, saastaa, jätä jäljelle, säilyköön, sailykoon",
    yes: "joo, juu, kyllä, ok, okei, selvä, tee se, tee niin, aja vaan, anna mennä, anna palaa, antaa mennä, sopii, vahvistan, \
        vahvistettu, hyväksytty, hyvaksytty, hyväksyn, hyvaksyn, jep, joo kiitos, kyllä kiitos, joo tee se, mene vaan, käy, se käy, hyvä, \
        jatka, ilman muuta, totta kai, tottakai, toki, poista vaan, joo anna mennä, juu tee se, kyllä vaan",
};
