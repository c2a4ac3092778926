//! Czech and Slovak.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "vyčisti, uklid, ukliď, pročisti, smaž, smaz, smažte, smazte, smazat, maž, maz, mazat, vymaž, vymaz, vymažte, vymazte, vymazat, \
            odstraň, odstran, odstraňte, odstrante, odstranit, odstraňuj, odstranuj, zahoď, zahod, zahoďte, \
            zahodte, zahodit, vyhoď, vyhod, vyhoďte, vyhodte, vyhodit, zbav se, zbavit se, promaž, promaz, \
            promazat, vyprázdni, vyprazdni, vyprázdnit, vyprazdnit, odmaž, odmaz, odmazat, dej pryč, pryč s, \
            ke smazání, má zmizet, musí zmizet, může pryč, musí pryč, zmaž, zmaz, zmažte, zmazte, zmazať, vymazať, \
            odstráň, odstráňte, odstrániť, vyhodiť, zahodiť, vyprázdniť, daj preč, preč s, môže preč, musí preč"),
        (Op::Discard, "vrať změny, vrátit změny, vrať zpátky, vrať … zpět, vrátit … zpět, vrať se na, zahoď, zahod, \
            zahodit, zruš změny, zrušit změny, revertni, revertnout, zrevertuj, rollbackni, udělej rollback, \
            udělej revert, resetuj, resetovat, resetni, zresetuj, obnov, obnovit, odvolej, stornuj změny, zahoďte, \
            zahodte, vráť zmeny, vrátiť zmeny, vráť … späť, vráť sa na, zruš zmeny, obnoviť, resetovať, revertnúť, \
            sprav rollback, urob rollback, urob revert, vyčisti, vycisti, vyčistit, vycistit, pročisti, procisti, \
            pročistit, procistit, vyčistiť"),
        (Op::ForcePush, "pushni … force, pushni … forcem, forcni push, forcepushni, force-pushni, force pushni, \
            pushni … sílu, pushni natvrdo, natvrdo pushni, vynuť push, udělej force push, sprav force push, \
            urob force push, pushni … silu"),
        (Op::Push, "pushni, pushněte, pushnete, pushnout, pushuj, pushovat, pushnúť, pushnite, zapushuj, vypushuj, \
            odpushuj, nahraj na github, nahraj na gitlab, nahraj do repa, pošli do repa, udělej push, sprav push, \
            urob push, otevři pr, otevři pull request, založ pr, vytvoř pr, vytvoř pull request, udělej pr, \
            otvor pr, vytvor pr, sprav pr"),
        (Op::Commit, "commitni, commitněte, commitnete, commitnout, commituj, commitovat, komitni, komitnout, \
            commitnúť, commitnite, zacommituj, zakomituj, udělej commit, sprav commit, urob commit"),
        (Op::Merge, "mergni, mergněte, mergnete, mergnout, merguj, mergovat, zmerguj, zmergovat, zmergni, mergnúť, \
            mergnite, sluč, sluc, slučte, slucte, sloučit, sloucit, slouč, slouc, sloučte, sloucte, zluč, zluc, \
            zlúč, zlúčiť, spoj větve, spojit větve, udělej merge, sprav merge, urob merge, zamerguj"),
        (Op::Rewrite, "rebasni, rebasněte, rebasnete, rebasnout, rebasuj, rebasovat, přebasuj, prebasuj, squashni, \
            squashnout, squashuj, amendni, amendnout, přepiš historii, přepsat historii, přepiš históriu, \
            prepíš históriu, cherry-pickni, udělej rebase, sprav rebase, urob rebase"),
        (Op::Approve, "schval, schvalte, schválit, schvalit, schvaľ, schváľ, schváľte, schváliť, approvni, \
            approvněte, approvnete, approvnout, odsouhlas, odsouhlasit, odsúhlas, odsuhlas"),
        (Op::Publish, "publikuj, publikovat, publikujte, vypublikuj, zveřejni, zverejni, zveřejněte, zverejnete, \
            zveřejnit, zverejnit, publikovať, zverejniť, odpublikuj, unpublishni, yankni, stáhni z npm, \
            stáhni z registru, nahraj do obchodu, nahraj na npm, pošli na npm, označ jako zastaralé, \
            označ jako zastaralý"),
        (Op::Release, "vydej, vydejte, vydat, releasni, releasnout, releasuj, vydaj, vydajte, vydať, otaguj, \
            otagovat, otagovať, tagni, udělej release, sprav release, urob release, vytvoř tag, vytvoř release, \
            vytvor release, vytvor tag"),
        (Op::Deploy, "nasaď, nasad, nasaďte, nasadte, nasadit, nasazuj, nasadiť, nasadzuj, deployni, deployněte, \
            deploynete, deployuj, deploynout, deployovat, deploynúť, deploynite, zdeployuj, vydeployuj, \
            dej na produkci, dej to na produkci, pusť na produkci, pošli na produkci, hoď na produkci, hoď na prod, \
            dej na prod, daj na produkciu, hoď na produkciu, udělej deploy, sprav deploy, urob deploy"),
        (Op::Apply, "aplikuj, aplikujte, aplikovat, aplikovať, applyni, použij manifest, škáluj, skaluj, naškáluj, \
            naskaluj, naškálovat, naskalovat, zeškáluj, zeskaluj, vyškáluj, vyskaluj, přeškáluj, preskaluj, \
            škálovat, skalovat, škálovať, drainni, drainuj, patchni, udělej apply, sprav apply, pusť apply, \
            pusť terraform"),
        (Op::Destroy, "znič, znic, zničte, znicte, zničit, znicit, zničiť, zbourej, zbourat, zbúraj, zburaj, \
            zlikviduj, zlikvidovat, zlikvidovať, dropni, dropněte, dropnete, dropnout, dropnúť, truncatni, \
            truncatuj, zruš, zrus, zrušte, zruste, zrušit, zrusit, zrušiť, rozeber, vyřaď z provozu, odstav, \
            vyraď z prevádzky"),
        (Op::Restart, "restartuj, restartujte, restartovat, restartni, restartovať, reštartuj, reštartujte, \
            reštartovať, reštartni, rebootni, rebootuj, znovu spusť, spusť znovu, spusť … znovu, nahoď znovu, \
            nahoď … znovu, znova spusti, spusti … znova, reloadni, udělej restart, sprav reštart, urob reštart"),
        (Op::Stop, "zastav, zastavte, zastavit, zastaviť, zastavuj, vypni, vypněte, vypnete, vypnout, vypnúť, \
            vypnite, stopni, stopněte, stopnete, stopnout, stopnúť, shoď, shod, shodit, zhoď, zhod, zhodiť, \
            pozastav, pozastavit, pozastaviť, odstav, odstavit, odstaviť, ukonči, ukonci, ukončit, ukoncit, ukončiť"),
        (Op::Kill, "zabij, zabijte, zabít, zabit, zabiť, killni, killněte, killnete, killnout, killnúť, sestřel, \
            sestrel, zostreľ, zostrel, odstřel, odstrel, ukonči proces, ukončit proces, ukončiť proces"),
        (Op::Install, "nainstaluj, nainstalujte, nainstalovat, instaluj, instalovat, doinstaluj, doinstalovat, \
            nainštaluj, nainštalujte, nainštalovať, inštaluj, doinštaluj, aktualizuj, aktualizovat, aktualizovať, \
            updatni, upgradni, přidej závislost, pridaj závislosť, povyš verzi"),
        (Op::Uninstall, "odinstaluj, odinstalujte, odinstalovat, odinštaluj, odinštalujte, odinštalovať"),
        (Op::Run, "spusť, spust, spusťte, spustte, spustit, spouštěj, spoustej, spusti, spustite, spustiť, pusť, \
            pust, pusťte, pustte, pustit, pusti, pustiť, nahoď, nahod, nahodit, nahodiť, proveď, proved, provést, \
            provest, vykonej, vykonaj, vykonať, zavolej, zavolaj, odpal, rozjeď, rozjed, rozjet"),
        (Op::Download, "stáhni, stahni, stáhněte, stahnete, stáhnout, stahnout, stahuj, stiahni, stiahnite, \
            stiahnuť, stiahnut, naklonuj, naklonovat, naklonuj si, klonuj, pullni, pullněte, pullnete, pullnout, \
            pullnúť, fetchni, udělej pull, sprav pull"),
        (Op::Upload, "nahraj, nahrajte, nahrát, nahrat, nahrávej, nahravej, nahrať, uploadni, uploadněte, \
            uploadnete, uploadnout, zkopíruj, zkopiruj, zkopírujte, zkopirujte, zkopírovat, zkopirovat, kopíruj, \
            kopiruj, kopírovat, kopirovat, skopíruj, skopiruj, skopírujte, skopirujte, skopírovať, přenes, prenes, \
            přenést, prenest, synchronizuj, zálohuj, zalohuj, zálohovat, zalohovat, zálohovať, udělej zálohu, \
            sprav zálohu"),
        (Op::Send, "pošli, posli, pošlete, poslete, poslat, posílej, posilej, odešli, odesli, odešlete, odeslete, \
            odeslat, rozešli, rozesli, rozeslat, pošlite, poslite, poslať, odošli, odosli, odošlite, odoslite, \
            odoslať, napiš do, napište do, napiš na, napíš do, napíš na, postni, hoď na slack, dej vědět týmu, \
            daj vedieť tímu, upozorni, upozornit, upozorniť, informuj, informovat, informovať, oznam, oznámit, \
            oznamit"),
        (Op::Comment, "okomentuj, okomentovat, komentuj, okomentovať, odpověz, odpovez, odpovědět, odepiš, odepis, \
            odpovedz, odpovedať, odpíš, odpis, přidej komentář, napiš komentář, pridaj komentár, napíš komentár, \
            zavři, zavri, zavřete, zavrete, zavřít, zavrit, uzavři, uzavri, uzavřít, uzavrit, zavrite, zavrieť, \
            zavriet, znovu otevři, založ ticket, založ issue, založ úkol, otevři issue, vytvoř issue, \
            vytvoř ticket, vytvor issue, vytvor ticket, přiřaď, prirad, přiřadit, priradit, priraď, priradiť, \
            přidej štítek"),
        (Op::Read, "ukaž, ukaz, ukažte, ukazte, ukázat, ukazat, ukáž, ukážte, ukázať, zobraz, zobrazte, zobrazit, \
            zobraziť, vypiš, vypis, vypište, vypiste, vypsat, vypíš, vypísať, přečti, precti, přečtěte, prectete, \
            přečíst, precist, prečítaj, precitaj, prečítať, čti, cti, podívej se, mrkni, koukni, pozri, pozri sa, \
            zkontroluj, zkontrolovat, skontroluj, prohlédni, prohledni, projdi, dumpni"),
        (Op::Configure, "nastav, nastavte, nastavit, nastaviť, konfiguruj, nakonfiguruj, nakonfigurovat, \
            nakonfigurovať, změň, zmen, změňte, zmente, změnit, zmenit, zmeň, zmeňte, zmeniť, zapni, zapněte, \
            zapnete, zapnout, zapnite, zapnúť, vypni, vypněte, vypnete, vypnout, vypnite, vypnúť, povol, povolte, \
            povolit, povoliť, zakaž, zakažte, zakazte, zakázat, zakazat, zakáž, zakázať, aktivuj, aktivovat, \
            deaktivuj, deaktivovat, otevři, otevri, otevřete, otevrete, otevřít, otevrit, otvor, otvoriť, \
            zavři port, zavri port, přepni, prepni, přepnout, prepnout, přesměruj, presmeruj, přesměrovat, \
            presmerovat, zrotuj, rotuj, zablokuj, odblokuj, archivuj, zneplatni, aktualizuj, uprav, upravit, \
            upraviť"),
        (Op::Permit, "přidej, pridej, přidejte, pridejte, přidat, pridat, pridaj, pridajte, pridať, pozvi, pozvěte, \
            pozvete, pozvat, pozvať, povol, povolit, povoliť, dej … přístup, dej … práva, dej … oprávnění, \
            daj … prístup, daj … práva, uděl, udel, udělte, udelte, udělit, udelit, udeľ, udeliť, odeber, odebrat, \
            odober, odobrať, zruš přístup, zruš prístup, vezmi … práva, vezmi … přístup, vyhoď … týmu, \
            odeber … přístup, odvolej přístup, autorizuj, chmodni"),
        (Op::Edit, "uprav, upravte, upravit, upraviť, edituj, editovat, změň, zmen, změnit, zmenit, zmeň, zmeniť, \
            přidej, pridej, přidat, pridat, pridaj, pridať, doplň, dopln, doplnit, doplniť, dopiš, dopis, napiš, \
            napis, napište, napiste, napsat, napíš, napísať, zapiš, zapis, zapsat, zapíš, oprav, opravte, opravit, \
            opraviť, vytvoř, vytvor, vytvořte, vytvorte, vytvořit, vytvorit, vytvoriť, vlož, vloz, vložit, vlozit, \
            vložiť, implementuj, naimplementuj, zakomentuj"),
        (Op::Overwrite, "přepiš, prepis, přepište, prepiste, přepsat, prepsat, prepíš, prepísať, nahraď, nahrad, \
            nahraďte, nahradte, nahradit, nahradiť, vyměň, vymen, vyměnit, vymenit, vymeň, vymeniť"),
        (Op::Move, "přesuň, presun, přesuňte, presunte, přesunout, presunout, presuň, presunúť, přejmenuj, \
            prejmenuj, přejmenujte, prejmenujte, přejmenovat, prejmenovat, premenuj, premenovať, přestěhuj, \
            prestehuj, přemísti, premisti, přemístit, premistit, premiestni"),
        (Op::Schedule, "naplánuj, naplanuj, naplánujte, naplanujte, naplánovat, naplanovat, naplánovať, \
            dej do cronu, přidej cron, nastav cron, daj do cronu, pridaj cron, spouštěj každ, každou noc, \
            každou hodinu, každý den v, každú noc, každú hodinu"),
        (Op::Migrate, "migruj, migrovat, zmigruj, zmigrovat, migrovať, zmigrovať, spusť migrace, spusť migraci, \
            pusť migrace, pusť migraci, spusti migrácie, spusti migráciu, pusti migrácie, proveď migraci"),
        (Op::Expose, "zpřístupni, zpristupni, zpřístupnit, zpristupnit, sprístupni, spristupni, sprístupniť, \
            sdílej, sdilej, sdílejte, sdilejte, sdílet, sdilet, nasdílej, nasdilej, nasdílet, nasdilet, zdieľaj, \
            zdielaj, zdieľať, nazdieľaj, nazdielaj, zveřejni, zverejni, zveřejnit, zverejnit, zverejniť, vystav, \
            vystavit, vystaviť, dej veřejně, udělej veřejné, udělej veřejný, otevři do světa"),
        (Op::Connect, "připoj se, připojit se, připojte se, pripoj sa, pripojiť sa, přihlas se, přihlásit se, \
            prihlás sa, prihlásiť sa, sshni se, oskenuj, proskenuj, naskenuj"),
        (Op::Pay, "zaplať, zaplaťte, zaplatte, zaplatit, zaplatiť, uhraď, uhrad, uhradit, uhradiť, vrať peníze, \
            vrátit peníze, vrať … peníze, vráť … peniaze, refundni, refunduj, refundovat, proveď refundaci, kup, \
            kupte, koupit, kúp, kúpiť, objednej, objednat, objednaj, objednať, převeď, preved, převést peníze, \
            preveď, zruš objednávku, zrušit objednávku, zrušiť objednávku, stornuj objednávku, stornuj, strhni, \
            naúčtuj, nauctuj, zruš předplatné"),
        (Op::ReadSecret, "ukaž, ukaz, ukažte, ukazte, ukázat, ukazat, ukáž, ukázať, zobraz, zobrazit, zobraziť, \
            vypiš, vypis, vypsat, vypíš, vypísať, přečti, precti, přečíst, precist, prečítaj, precitaj, odhal, \
            odhalit, prozraď, prozrad, dešifruj, desifruj"),
        (Op::WriteSecret, "nastav, nastavit, nastaviť, zrotuj, zrotovat, rotuj, změň, zmen, změnit, zmenit, zmeň, \
            zmeniť, ulož, uloz, uložit, ulozit, uložiť, přidej, pridej, přidat, pridat, pridaj, pridať, vytvoř, \
            vytvor, vytvořit, vytvorit, vygeneruj, vygenerovat, vygenerovať, smaž, smaz, smazat, zmaž, zmaz, \
            zmazať, odstraň, odstran, aktualizuj, zneplatni"),
        (Op::SkipChecks, "přeskoč, preskoc, přeskočte, preskocte, přeskočit, preskocit, preskoč, preskočiť, vynech, \
            vynechej, vynechat, vynechaj, vynechať, obejdi, obejít, obejit, obíď, obid, skipni, skipnout, \
            bez hooků, bez hookov, bez hooku, bez testů, bez testov, ignoruj testy, ignoruj hooky"),
    ],
    negations: "ne, není, neni, nikdy, bez, žádný, zadny, žádná, zadna, žádné, zadne, žádnou, zadnou, nic, nikam, \
        nikomu, ani, nie, žiadny, ziadny, žiadna, ziadna, žiadne, ziadne, žiadnu, ziadnu, nič, nesmíš, nesmis, \
        nesmí, nesmi, nesmíte, nesmite, nesmieš, nesmies, nesmie, nesmiete, nemusíš, nemusis, nemusíte, nemusite, \
        nemusí, nemusi, nemá, nema, nemá se, nemáš, nemas, nemělo, nemelo, neměl, nemel, neměla, nemela, nemal, \
        nemala, nemalo, nemôžeš, nemozes, nemôže, nemoze, nemůžeš, nemuzes, nemůže, nemuze, nemůžete, nemuzete, \
        nechci, nechceme, nechcem, nelze, není třeba, netreba, není potřeba, zákaz, zakazuji, zakazujem, nedělej*, \
        nedelej*, nedělat, nedelat, nerob, nerobte, nesprav, nemaž*, nemaz*, nesmaž*, nesmaz*, nemazat, nesmazat, \
        nezmaž*, nezmaz*, nemazať, nezmazať, nevymaž*, nevymaz*, nevymazávej*, nevymazavej*, nevymazat, \
        neodstraňuj*, neodstranuj*, neodstraňovat, neodstranovat, neodstraň, neodstran, neodstraňte, neodstrante, \
        neodstranit, neodstraňovať, neodstráň*, neodstran*, nezahaz*, nezahoď*, nezahod*, nevyhaz*, nevyhadz*, \
        nevyhoď*, nevyhod*, nečisti*, necisti*, nevyčisti*, nevycisti*, nevrac*, nevrať*, nevrat*, nevráť*, \
        neresetuj*, nerevertuj*, nerevertni, nerollback*, nepushuj*, nepushovat, nepushni, nepushněte, nepushnete, \
        nepushnout, nepushovať, nepushnúť, nepuš, nepus, neforc*, necommituj*, necommitovat, necommitni*, \
        necommitnout, necommitovať, nekomituj*, nekomitni*, nemerguj*, nemergovat, nemergni, nemergnout, \
        nemergovať, neslučuj*, neslucuj*, neslučovat, neslucovat, neslouč, neslouc, nesloučit, nesloucit, \
        nespojuj*, nezluč*, nezluc*, nezlúč*, nerebas*, nesquash*, neschvaluj*, neschvaľuj*, neschval, nepublikuj*, \
        nepublikovat, nepublikovať, nezveřejňuj*, nezverejnuj*, nezveřejňovat, nezverejnovat, nezverejňuj*, \
        nezverejňovať, nevydávej*, nevydavej*, nevydávaj*, nevydavaj*, nereleasuj*, netaguj*, netagovat, \
        nenasazuj*, nenasazovat, nenasaď*, nenasad*, nenasadz*, nenasadit, nenasadzovať, nedeployuj*, nedeployovat, \
        nedeployni, nedeploynout, nedeployovať, neaplikuj*, neaplikovat, neaplikovať, neškáluj*, neskaluj*, nenič*, \
        nenic*, nezničuj*, neznicuj*, nebourej*, neruš*, nerus*, nezruš*, nezrus*, nedrop*, nerestartuj*, \
        nerestartovat, nereštartuj*, nereštartovať, nereboot*, nezastav*, nevypín*, nevypin*, nevypni*, neshaz*, \
        neukončuj*, neukoncuj*, nezabíj*, nezabij*, nekill*, neinstaluj*, neinstalovat, nenainstaluj*, neinštaluj*, \
        neinštalovať, neodinstaluj*, neodinštaluj*, neaktualizuj*, neaktualizovat, nespouštěj*, nespoustej*, \
        nespouštět, nespusť*, nespust*, nespúšťaj*, nespustaj*, nespúšťať, nepouštěj*, nepoustej*, nepúšťaj*, \
        nepustaj*, nestahuj*, nestáhni, nestahni, nesťahuj*, neklon*, nenahrávej*, nenahravej*, nenahrávat, \
        nenahravat, nenahrávaj*, nenahravaj*, nenahrávať, nenahraj, neupload*, nekopíruj*, nekopiruj*, neposíl*, \
        neposil*, neposiel*, neposlat, nepošli*, neposli*, neodesíl*, neodesil*, neodosiel*, nepiš*, nepis*, \
        nepíš*, neodpovíd*, neodpovid*, neodpoved*, nekomentuj*, nezavír*, nezavir*, nezavři, nezavri, nezatvár*, \
        nezatvar*, neukazuj*, neukaž*, neukaz*, nevypis*, nezobraz*, nečti, necti, nečítaj, necitaj, nenastavuj*, \
        nenastavovat, neměň*, nemen*, neměnit, nemenit, nemeň*, nemeniť, nezapín*, nezapin*, nezapni*, nepovoluj*, \
        nepovoľuj*, nezakaz*, neotevír*, neotevir*, neotvír*, neotvir*, neotvár*, neotvar*, nepřepín*, neprepin*, \
        nerotuj*, nepřidáv*, nepridav*, nepřidej*, nepridej*, nepridáv*, nezvi, neupravuj*, neupravovat, needituj*, \
        nepřepis*, neprepis*, nenahraz*, nenahrádz*, nenahradz*, nepřesouv*, nepresouv*, nepřesuň*, nepresun*, \
        nepresúv*, nepresuv*, nepřejmen*, neprejmen*, nepremen*, neplánuj*, neplanuj*, nemigruj*, nemigrovat, \
        nemigrovať, nesdílej*, nesdilej*, nesdílet, nesdilet, nezdieľaj*, nezdielaj*, nepřipojuj*, nepripojuj*, \
        nepripáj*, nepripaj*, nepřihlaš*, neprihlas*, neplať*, neplat*, neplatit, nekupuj*, neobjednávej*, \
        neobjednavej*, nepřeskak*, nepreskak*, nepřeskoč*, nepreskoc*, nevynech*, nesahej*, nesahat, nedotýk*, \
        nedotyk*, nehýb*, nehyb*, nechytaj*, nezasahuj*, nepoužívej*, nepouzivej*, nepoužívat, nepouzivat, \
        nepoužívaj*, nepouzivaj*, nepoužívať, nevytvář*, nevytvar*, nevytvár*, negeneruj*, neukládej*, neukladej*, \
        neignoruj*, neobcház*, neobchaz*",
    takes_back: "počkej, pockej, počkejte, pockejte, počkaj, pockaj, počkajte, pockajte, čekej, cekej, moment, \
        stůj, stuj, zastav se, vlastně ne, radši ne, raději ne, radšej nie, zapomeň na to, zabudni na to, \
        to je jedno, nech to být, nech to tak, neřeš to, kašli na to, vykašli se na to, rozmyslel jsem si to, \
        rozmyslela jsem si to, rozmyslel som si to, nedělej to, nerob to, ještě ne, ešte nie, teď ne, teraz nie, \
        zruš to, vydrž, vydrz, zadrž, zadrz",
    later: "zítra, zitra, zajtra, pozítří, pozitri, pozajtra, později, pozdeji, neskôr, neskor, potom někdy, \
        příští týden, budúci týždeň, příští měsíc, budúci mesiac, příště, priste, nabudúce, nabuduce, večer, vecer, \
        dnes večer, odpoledne, poobede, v noci, o víkendu, cez víkend, po víkendu, po víkende, někdy, nekdy, \
        niekedy, časem, casem, časom, casom, v pondělí, v pondelok, v úterý, v utorok, ve středu, v stredu, \
        ve čtvrtek, vo štvrtok, v pátek, v piatok, v sobotu, v neděli, v nedeľu, za týden, za týždeň, za hodinu, \
        v dalším sprintu, v ďalšom šprinte, teď ne, dnes ne, teraz nie, do budoucna, výhledově, vyhledove",
    hedges: "možná, mozna, možno, mozno, snad, asi bych, asi by, asi bude, asi jo, nejspíš, nejspis, pravděpodobně, \
        pravdepodobne, případně, pripadne, prípadne, uvažuju, uvazuju, uvažuji, uvazuji, uvažujeme, uvazujeme, \
        uvažujem, uvazujem, přemýšlím, premyslim, přemýšlíme, premyslime, premýšľam, premyslam, zvažuju, zvazuju, \
        zvažuji, zvazuji, zvažujeme, zvazujeme, zvažujem, zvazujem, plánuju, planuju, plánuji, planuji, plánujeme, \
        planujeme, plánujem, planujem, nevím jestli, nevím zda, neviem či, nejsem si jistý, nejsem si jistá, \
        nie som si istý, třeba by",
    conditions: "jestli, jestliže, jestlize, pokud, když, kdyz, kdyby, až, jakmile, poté co, potom co, ledaže, \
        ledaze, dokud, dřív než, než, v případě, za předpokladu, po schválení, po potvrzení, ak, keď, ked, keby, \
        akonáhle, akonahle, len čo, potom čo, pokiaľ, pokial, kým, kym, v prípade, až keď",
    approvals: "schvál*, schval*, potvrd*, odsouhlas*, odsúhlas*, odsuhlas*, souhlas*, súhlas*, suhlas*, povol*, \
        odkýv*, odkyv*, řekne, rekne, povie, dá vědět, dá vedieť, dá ok, kývne, kyvne",
    questions: "co, čo, proč, proc, prečo, preco, jak, ako, kdy, kedy, kdo, kto, kde, kam, který, ktery, která, \
        ktera, které, ktere, ktorý, ktory, ktorá, ktora, ktoré, ktore, kolik, koľko, kolko, jaký, jaky, jaká, jaka, \
        jaké, jake, aký, aky, aká, aka, aké, ake, k čemu, načo, naco, máme, mame, mám, mam, měl bych, měla bych, \
        měli bychom, mal by som, mali by sme, můžu, muzu, můžeme, muzeme, môžem, mozem, môžeme, mozeme, mohu, \
        je třeba, je potřeba, je potrebné, čím, cim, čeho, ceho",
    polite: "prosím, prosim, prosím tě, prosím ťa, prosím vás, můžeš, muzes, můžete, muzete, mohl bys, mohla bys, \
        mohli byste, môžeš, mozes, môžete, mozete, mohol by si, mohla by si, mohli by ste, dokážeš, dokazes, \
        buď tak hodný, buď tak dobrý, poprosím, poprosim",
    reports: "říká, rika, říkal, rikal, říkala, rikala, řekl, rekl, řekla, rekla, psal, psala, napsal, napsala, \
        píše, pise, píšou, pisou, tvrdí, tvrdi, doporučuje, doporucuje, doporučil, doporucil, doporučila, \
        doporucila, navrhuje, navrhl, navrhla, radí, radi, prý, pry, údajně, udajne, podle, hovorí, hovori, \
        hovoril, hovorila, povedal, povedala, napísal, napisal, napísala, napisala, odporúča, odporuca, odporučil, \
        odporucil, navrhol, vraj, podľa, podla, chtěl, chtel, chtěla, chtela",
    all: "všechno, vsechno, všechny, vsechny, všechna, vsechna, všech, vsech, všichni, vsichni, vše, vse, celý, \
        cely, celou, celé, cele, oba, obě, obe, každý, kazdy, každou, kazdou, každé, kazde, veškeré, veskere, \
        všetko, vsetko, všetky, vsetky, všetkých, vsetkych, všetci, vsetci, celú, celu, každú, kazdu",
    only: "jen, jenom, pouze, výhradně, vyhradne, nic jiného, nic víc, nic než, len, iba, jedine, nič iné, \
        nič viac, výlučne, vylucne",
    keeps: "nech, nechte, nechej, nechat, ponech, ponechte, ponechat, zachovej, zachovat, nech být, nesahej na, \
        nedotýkej se, ať zůstane, má zůstat, musí zůstat, nechaj, nechajte, nechať, ponechaj, ponechať, zachovaj, \
        zachovať, nechytaj, nech zostane, má zostať",
    yes: "ano, jo, jasně, jasne, jasný, jasny, jistě, jiste, dobře, dobre, klidně, klidne, udělej to, do toho, \
        potvrzuji, potvrzuju, souhlasím, souhlasim, samozřejmě, samozrejme, určitě, urcite, oukej, okej, \
        jdi do toho, áno, jasné, kľudne, kludne, pokojne, urob to, sprav to, súhlasím, suhlasim, potvrdzujem, \
        určite, poď do toho, prosím ano",
};
