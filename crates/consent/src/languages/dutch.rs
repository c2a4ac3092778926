//! Dutch.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "ruim … op, opruimen, schoon … op, opschonen, verwijder, verwijderen, moet … verwijderd, moeten … verwijderd, mag … verwijderd, mogen … verwijderd, \
        kan … verwijderd, kunnen … verwijderd, wis, wissen, moet … gewist, moeten … gewist, mag … gewist, mogen … gewist, kan … gewist, \
        kunnen … gewist, gooi … weg, weggooien, moet … weggegooid, mag … weggegooid, kan … weggegooid, gooi … eruit, gooi … eraf, \
        eruit gooien, eraf gooien, haal … weg, weghalen, moet … weggehaald, haal … eruit, haal … eraf, eruit halen, eraf halen, \
        maak … leeg, leegmaken, gooi … leeg, leeggooien, legen, ruim … weg, veeg … weg, mik … weg, mik … eruit, flikker … weg, \
        flikker … eruit, kieper … weg, knikker … eruit, kieper … eruit, schrap, schrappen, moet … geschrapt, kan … geschrapt, deleten, \
        delete, kan … gedeletet, mag weg, mogen weg, kan weg, kunnen weg, moet weg, moeten weg, mag eruit, mogen eruit, kan eruit, \
        moet eruit, moeten eruit, mag eraf, moet eraf, kan eraf, kan … prullenbak in, mag … prullenbak in, weg ermee, weg daarmee, \
        weg met, eruit ermee, ontdoe je van, vernietig bestand, nuken"),
        (Op::Discard, "maak … ongedaan, ongedaan maken, draai … terug, terugdraaien, moet … teruggedraaid, kan … teruggedraaid, \
        mag … teruggedraaid, zet … terug, terugzetten, moet … teruggezet, rol … terug, terugrollen, moet … teruggerold, herstel, \
        herstellen, revert, reverten, moet … gerevert, kan … gerevert, reset, resetten, moet … gereset, gooi mijn wijzigingen weg, \
        gooi … wijzigingen weg, verwerp, verwerpen, negeer mijn wijzigingen, ga terug naar, teruggaan naar, terug naar de vorige, \
        rollback, rollbacken, stash, stashen, laat … wijzigingen vallen, trek … wijzigingen terug"),
        (Op::ForcePush, "forceer … push, forceren … push, force-pushen, forcepushen, force pushen, geforceerd pushen, push … geforceerd, \
        push … force, pushen … force, doe … force push, doe force push, met … force push, geforceerde push, dwing … push af"),
        (Op::Push, "push, pushen, pusht, moet … gepusht, mag … gepusht, kan … gepusht, moet … gepushed, mag … gepushed, duw … omhoog, \
        zet … branch op origin, maak … pr, open … pr, maak … pull request, open … pull request, pr aanmaken, pull request aanmaken, \
        een pr maken, een pull request maken, maak … merge request, dien … pr in, stuur … branch"),
        (Op::Commit, "commit, committen, commiten, moet … gecommit, moet … gecommitteerd, inchecken, leg … vast, vastleggen, \
        maak … commit, check … wijzigingen in"),
        (Op::Merge, "merge, mergen, moet … gemerged, mag … gemerged, kan … gemerged, moet … gemerget, mag … gemerget, kan … gemerget, \
        mag … gemergd, voeg … samen, samenvoegen, moet … samengevoegd, mag … samengevoegd, mag erin, kan erin"),
        (Op::Rewrite, "rebase, rebasen, amend, amenden, squash, squashen, herschrijf … geschiedenis, herschrijf … history, \
        geschiedenis herschrijven, de historie herschrijven, pas … laatste commit aan, wijzig … laatste commit, cherry-pick, \
        cherry-picken, cherrypicken"),
        (Op::Approve, "keur … goed, goedkeuren, geef akkoord op, geef … akkoord, accordeer, accorderen, approve, approven"),
        (Op::Publish, "publiceer, publiceren, moet … gepubliceerd, depubliceer, depubliceren, breng … uit, uitbrengen, zet … online, \
        online zetten, zet … npm, haal … npm, haal … offline, trek … terug, terugtrekken, yank, yanken, markeer … verouderd, dien … in, \
        indienen, maak … openbaar"),
        (Op::Release, "release, releasen, moet … gereleased, maak … release, een release maken, breng versie, breng … uit, geef … vrij, \
        vrijgeven, tag, taggen, moet … getagd, maak … tag, een tag maken, zet … tag, knip … release"),
        (Op::Deploy, "deploy, deployen, deploye, moet … gedeployed, moet … gedeployd, rol … uit, uitrollen, moet … uitgerold, zet … live, \
        livezetten, live zetten, zet … productie, zetten … productie, breng … productie, gooi … productie, naar productie zetten, \
        naar productie brengen, ship, shippen, zet … acceptatie, moet naar productie, mag naar productie, mag live, kan live, moet live, \
        promoveer, promoveren"),
        (Op::Apply, "pas … toe, toepassen, schaal, schalen, opschalen, afschalen, apply, applyen, applien, drain, drainen, cordon, patch, \
        patchen, draai apply, draai terraform apply, laat … node leeglopen, zet replicas"),
        (Op::Destroy, "breek … af, afbreken, moet … afgebroken, mag … afgebroken, kan … afgebroken, vernietig, vernietigen, \
        moet … vernietigd, moeten … vernietigd, mag … vernietigd, mogen … vernietigd, kan … vernietigd, kunnen … vernietigd, haal … neer, \
        neerhalen, haal … onderuit, sloop, slopen, moet … gesloopt, mag … gesloopt, drop, droppen, moet … gedropt, mag … gedropt, \
        truncate, truncaten, trunceren, trunceer, formatteer, formatteren, ontmantel, ontmantelen, moet … ontmanteld, mag … ontmanteld, \
        hef … op, opheffen, buiten gebruik stellen, stel … buiten gebruik, destroy, destroyen, termineer, termineren, beëindig … instance, \
        beëindig … server, beëindig … instanties, verniel"),
        (Op::Restart, "herstart, herstarten, moet … herstart, start … opnieuw, opnieuw starten, opnieuw opstarten, moet … opnieuw gestart, \
        restart, restarten, reboot, rebooten, moet … gereboot, herlaad, herladen, laad … opnieuw, bounce, breng … opnieuw op"),
        (Op::Stop, "stop, stoppen, moet … gestopt, mag … gestopt, kan … gestopt, moet … stopgezet, zet … stop, stopzetten, zet … uit, \
        uitzetten, moet … uitgezet, mag … uitgezet, schakel … uit, uitschakelen, moet … uitgeschakeld, mag … uitgeschakeld, sluit … af, \
        afsluiten, moet … afgesloten, breng … down, haal … down, haal … naar beneden, halt, pauzeer, pauzeren, zet … pauze, deactiveer, \
        deactiveren, moet … gedeactiveerd, onderbreek, onderbreken, breek … job af, leg … stil, stilleggen, beëindig, beëindigen"),
        (Op::Kill, "kill, killen, moet … gekild, mag … gekild, kan … gekild, moet … gekilld, mag … gekilld, dood … proces, maak … dood, \
        doodmaken, schiet … af, schiet … dood, afschieten, forceer stop, knal … eruit, help … om zeep, sla … dood"),
        (Op::Install, "installeer, installeren, moet … geïnstalleerd, zet … erop, erop zetten, upgrade, upgraden, moet … geüpgraded, \
        update, updaten, moet … geüpdatet, moet … geüpdate, werk … bij, bijwerken, moet … bijgewerkt, voeg … package toe, \
        voeg … pakket toe, voeg … dependency toe, bump"),
        (Op::Uninstall, "deïnstalleer, deïnstalleren, moet … gedeïnstalleerd, deinstalleer, deinstalleren, verwijder … pakket, \
        verwijder … package, haal … pakket eruit, haal … package eruit, uninstall, uninstallen, gooi … dependency eruit"),
        (Op::Run, "draai, draaien, moet … gedraaid, voer … uit, uitvoeren, moet … uitgevoerd, run, runnen, start, starten, moet … gestart, \
        opstarten, trigger, triggeren, trap … af, aftrappen, test, testen, gebruik, roep … aan, zet … in gang, breng … up, breng … omhoog, \
        laat … draaien, laat … lopen"),
        (Op::Download, "download, downloaden, haal … op, ophalen, haal … binnen, binnenhalen, pull, pullen, kloon, klonen, clone, clonen, \
        trek … binnen, fetch, fetchen"),
        (Op::Upload, "upload, uploaden, kopieer, kopiëren, kopieren, zet … server, zet … bucket, synchroniseer, synchroniseren, sync, \
        syncen, maak … backup, maak … back-up, een backup maken, back-up maken, overzetten, zet … over, laad … op, rsync"),
        (Op::Send, "stuur, sturen, moet … gestuurd, verstuur, versturen, moet … verstuurd, verzend, verzenden, moet … verzonden, zend, \
        zenden, mail, mailen, post, posten, app … team, laat … weten, informeer, informeren, breng … op de hoogte, meld … aan het team, \
        licht … in, inlichten, stel … op de hoogte, zeg … team, ping, pingen, slack, slacken, notificeer, waarschuw … team, \
        waarschuw … klant, forward, forwarden, stuur … bericht"),
        (Op::Comment, "reageer, reageren, becommentarieer, beantwoord, beantwoorden, antwoorden, sluit … issue, sluit … ticket, \
        sluit … pr, issue sluiten, ticket sluiten, pr sluiten, maak … issue, maak … ticket, maak … ticket aan, maak … issue aan, \
        issue aanmaken, ticket aanmaken, open … issue, open … ticket, heropen, heropenen, wijs … toe, toewijzen, ken … toe, \
        laat … comment achter, laat … opmerking achter, plaats … comment, plaats … reactie, plaats … opmerking, zet … comment, \
        schrijf … comment, label, antwoord op"),
        (Op::Read, "toon, tonen, laat … zien, laten zien, lees, lezen, bekijk, bekijken, kijk, kijken, check, checken, controleer, \
        controleren, print, printen, geef … weer, weergeven, open, openen, dump, dumpen, zoek"),
        (Op::Configure, "configureer, configureren, stel … in, instellen, zet … op, zetten op, zet … naar, zet … aan, aanzetten, \
        zet … uit, uitzetten, schakel … in, inschakelen, schakel … uit, uitschakelen, activeer, activeren, deactiveer, deactiveren, \
        wijzig, wijzigen, verander, veranderen, pas … aan, aanpassen, wissel, wisselen, roteer, roteren, laat … wijzen, wijs … naar, \
        verwijs, verhoog, verhogen, verlaag, verlagen, open … poort, poort openen, zet … poort, sluit … poort, poort sluiten, update, \
        updaten, werk … bij, bijwerken, blokkeer, blokkeren, deblokkeer, archiveer, archiveren, schakel … over, maak … privé, \
        maak … openbaar"),
        (Op::Permit, "geef … toegang, toegang geven, geef … rechten, rechten geven, geef … rol, geef … permissie, geef … toestemming, \
        verleen, verlenen, ken … toe, toekennen, sta … toe, toestaan, laat … toe, toelaten, nodig … uit, uitnodigen, voeg … gebruiker toe, \
        voeg … toe als, voeg … toe aan, gebruiker toevoegen, maak … admin, maak … uitvoerbaar, verwijder … gebruiker, verwijder … toegang, \
        ontneem, ontnemen, neem … af, afnemen, intrekken, gooi … eruit, kick, schop … eruit, zet … eruit, autoriseer, autoriseren, \
        wijzig … rechten, pas … rechten aan, vergrendel, vergrendelen, ontgrendel, ontgrendelen, sluit … buiten, chmod, trek … rechten in, \
        trek … toegang in, trek … token in, trek … key in, trek … sleutel in, trek … certificaat in"),
        (Op::Edit, "bewerk, bewerken, wijzig, wijzigen, pas … aan, aanpassen, schrijf, schrijven, voeg … toe, toevoegen, maak, maken, \
        aanmaken, creëer, creëren, implementeer, implementeren, fix, fixen, corrigeer, corrigeren, verbeter, vul … aan, aanvullen, \
        zet … erin, noteer, update"),
        (Op::Overwrite, "overschrijf, overschrijven, vervang, vervangen, wissel … om, schrijf … over"),
        (Op::Move, "verplaats, verplaatsen, hernoem, hernoemen, verhuis, verhuizen, geef … naam, zet … over, overzetten, verander … naam, \
        wijzig … naam"),
        (Op::Schedule, "plan … in, inplannen, plan … dagelijks, roosteren, zet … cronjob, maak … cronjob, maak … cron, zet … cron, \
        stel … cronjob in, elke nacht, elke dag, elk uur, ieder uur, elke week, elke ochtend, elke maandag, iedere dag, iedere nacht, \
        dagelijks, wekelijks, 's nachts draaien"),
        (Op::Migrate, "migreer, migreren, draai … migratie, draai … migraties, voer … migratie uit, voer … migraties uit, \
        voer migraties uit, run … migratie, run … migraties, migratie draaien, migraties draaien, migratie uitvoeren, migraties uitvoeren"),
        (Op::Expose, "te delen, maak … openbaar, openbaar maken, maak … publiek, publiek maken, maak … public, stel … beschikbaar, \
        beschikbaar stellen, stel … bloot, zet … open, openzetten, openstellen, stel … open, exposen, tunnel, serveer, deel de, deel het, \
        deel dit, deel deze, deel … met, delen met"),
        (Op::Connect, "verbind, verbinden, maak … verbinding, verbinding maken, log in, log … in op, inloggen, koppel, koppelen, \
        sluit … aan, aansluiten, ssh"),
        (Op::Pay, "betaal, betalen, terugbetalen, stort … terug, terugstorten, refund, refunden, vergoed, vergoeden, crediteer, \
        crediteren, breng … in rekening, reken … af, afrekenen, incasseer, incasseren, overmaken, koop, kopen, bestel, bestellen, \
        annuleer, annuleren, opzeggen, boek een, boek de, maak het geld over, maak … euro over, zeg … abonnement op"),
        (Op::ReadSecret, "toon, tonen, laat … zien, laten zien, print, printen, geef … weer, weergeven, lees, lezen, onthul, onthullen, \
        geef me het wachtwoord, geef mij het wachtwoord, geef me de token, geef me het token, geef me de sleutel, echo, dump"),
        (Op::WriteSecret, "roteer, roteren, wijzig … wachtwoord, zet … wachtwoord, verander … wachtwoord, reset … wachtwoord, \
        wachtwoord wijzigen, wachtwoord resetten, sla … op, opslaan, op te slaan, bewaar … vault, zet … vault, maak … aan, aanmaken, \
        voeg … toe, toevoegen, verwijder, verwijderen, wis, update, genereer, genereren"),
        (Op::SkipChecks, "sla hooks over, overslaan, over te slaan, skip … hooks, skip … tests, skip … checks, skippen, zonder … hooks, \
        zonder tests, zonder … tests te draaien, omzeil, omzeilen, negeer … hooks, laat … tests achterwege, zet hooks uit, \
        sla de hooks over, sla de tests over, sla tests over, sla … checks over, sla … controles over"),
    ],
    negations: "niet, nie, geen, geeneen, nooit, nimmer, zonder, niets, niks, nergens, niemand, evenmin, vermijd, vermijden, voorkom, \
        laat na, verboden, in geen geval, onder geen beding, ook niet, blijf af, blijf van, hou op met, stop met, onthoud je van, \
        geenszins, absoluut niet, vooral niet",
    takes_back: "wacht, wacht even, wacht eens, wachten, nee wacht, nee stop, stop stop, stop maar, stop even, laat maar, \
        laat maar zitten, laat zitten, toch niet, toch maar niet, liever niet, vergeet het, vergeet dat, vergeet maar, even wachten, \
        ho eens, ho even, ho maar, nee toch niet, bij nader inzien, ik heb me bedacht, heb me bedacht, ik bedenk me, \
        ik ben van gedachten veranderd, doe maar niet, doe het niet, doe dat niet, niet doen, nog niet, annuleer dat, breek dat af, \
        hou op, stop daarmee, ho stop",
    later: "morgen, overmorgen, morgenochtend, morgenavond, later, straks pas, straks na, pas straks, vanavond, vannacht, vanmiddag, \
        volgende week, volgende maand, volgend jaar, volgende sprint, volgende maandag, volgende vrijdag, op maandag, op dinsdag, \
        op woensdag, op donderdag, op vrijdag, dit weekend, in het weekend, na het weekend, ooit, op termijn, te zijner tijd, binnenkort, \
        uiteindelijk, een andere keer, een keer, niet nu, niet vandaag, over een week, over een maand, over een paar dagen, \
        na de vakantie, na de lunch, gaandeweg",
    hedges: "misschien, wellicht, mogelijk, mogelijkerwijs, eventueel, overweeg, overwegen, overweeg om, overwegen om, denk erover, \
        denken erover, zit te denken, zitten te denken, vraag me af, vragen ons af, ben van plan, zijn van plan, plannen om, twijfel of, \
        twijfelen of, weet niet of, niet zeker of, zou kunnen, zouden kunnen, zouden we, zou misschien, we zien wel, moeten misschien, \
        moet misschien, zou handig zijn",
    conditions: "als, wanneer, indien, zodra, nadat, tenzij, totdat, mits, zolang, op het moment dat, op voorwaarde dat, ingeval, \
        in het geval dat, pas als, pas wanneer, alleen als, alleen wanneer, pas na, pas nadat, vooropgesteld dat, mocht, voordat, tot",
    approvals: "goedkeur*, goedgekeurd, keurt goed, akkoord, bevestig*, toestem*, toegestemd, instem*, stemt in, stemt toe, \
        geeft toestemming, geeft groen licht, groen licht geeft, groen licht heeft gegeven, zegt ja, zegt oké, het eens is, eens is met, \
        accepteer*, tekent, ondertekent, ondertekend, heeft gekeken, heeft getest, heeft bekeken, heeft nagekeken, vindt het goed",
    questions: "wat, waarom, hoe, wie, waar, wanneer, welke, welk, waarvoor, waardoor, hoezo, hoeveel, moet ik, moeten we, moeten wij, \
        moet dat, moet het, moet de, moet dit, zal ik, zullen we, zou het, zou ik, zouden we, zouden wij, kan ik, kunnen we, kunnen wij, \
        mag ik, mogen we, is, zijn, heeft, hebben we, heb je, heb ik, was, waren, werd, wordt, worden, is het, heeft het zin, loont het, \
        wat als, wat zou, wat gebeurt, stel dat, of we, hoef ik, hoeven we, dien ik, kan het, klopt het, waarheen, wiens",
    polite: "alsjeblieft, alstublieft, aub, a.u.b, svp, graag, gelieve, kun je, kan je, kunt u, kan u, zou je, zou jij, zou u, wil je, \
        wilt u, wil jij, kunnen jullie, willen jullie, zouden jullie, mag ik je vragen, ik wil graag dat je, ik wil dat je, \
        ik wil dat jij, je mag, je kunt, je kan, jij mag, ik zou graag, wees zo goed, wees zo vriendelijk, bedankt, dank je",
    reports: "heeft gezegd, zegt, zei, zeiden, zeggen dat, schreef, schrijft, schreven, raadt aan, raadde aan, adviseert, adviseerde, beveelt aan, \
        stelt voor, stelde voor, stelden voor, vindt dat, vond dat, meent, vroeg, vraagt, vroegen, beweert, beweerde, noemde, meldt, \
        meldde, vertelde, vertelt, volgens de documentatie, volgens de log, volgens de readme, volgens de docs, blijkbaar, schijnbaar, \
        naar verluidt, wil dat we, wilde dat we, wil dat ik",
    all: "alle, alles, allemaal, iedere, ieder, elk, elke, hele, heel, gehele, allen, beide, allebei, alle twee, stuk voor stuk, compleet, \
        de hele boel, alle bij elkaar",
    only: "alleen, alleen maar, enkel, slechts, uitsluitend, niets anders dan, niks anders dan, niet meer dan, louter, puur, \
        enkel en alleen, louter en alleen",
    keeps: "behoud, behouden, bewaar, bewaren, houd, hou, houden, laat staan, laat … staan, laten staan, laat … met rust, met rust laten, \
        laat met rust, laat zo, laat … ongemoeid, ongemoeid, blijf af van, raak niet aan, niet aanraken, behalve, uitgezonderd, op … na, \
        maar niet, met uitzondering van, sla … niet over, spaar",
    yes: "ja, jep, jup, jawel, jazeker, ok, oké, oke, okee, prima, goed, is goed, dat is goed, akkoord, doe maar, doe het, doe dat, \
        ga je gang, ga ervoor, ga door, ga maar, bevestigd, bevestig, zeker, natuurlijk, tuurlijk, ja graag, graag, ja doe maar, ja hoor, \
        top, klopt, ja prima, helemaal goed, mag, dat mag",
};
