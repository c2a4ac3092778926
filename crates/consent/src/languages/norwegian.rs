//! Norwegian, Bokmål and Nynorsk.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "rydd … opp, rydd opp, rens, slett, slette, skal … slettes, må … slettes, kan … slettes, skal … slettast, må … slettast, kan … slettast, \
        å sletta, fjern, fjerne, skal … fjernes, må … fjernes, kan … fjernes, skal … fjernast, må … fjernast, kan … fjernast, å fjerna, \
        kast, kaste, kan … kastes, skal … kastes, ta … bort, ta … vekk, tas bort, kvitt deg med, kvitte deg med, bli … kvitt, tøm, tømme, \
        skal … tømmes, må … tømmes, kan … tømmes, skal … tømmast, må … tømmast, kan … tømmast, hiv … ut, hive ut, visk ut, viske ut, \
        rydde vekk, rydd … vekk, rydd bort, skal bort, kan bort, må bort, skal vekk, kan vekk, må vekk, kan ryke, skal ryke, må ryke, \
        bort med, vekk med, bare ta bort, nuke, pell bort"),
        (Op::Discard, "forkast, forkaste, skal … forkastes, må … forkastes, kan … forkastes, skal … forkastast, må … forkastast, \
        kan … forkastast, angre, tilbakestill, tilbakestille, kan … tilbakestilles, skal … tilbakestilles, må … tilbakestilles, nullstill, \
        nullstille, kan … nullstilles, skal … nullstilles, resett, resette, resetter, rull … tilbake, rulle … tilbake, skal … rulles, \
        reverser, reversere, skal … reverseres, må … reverseres, kan … reverseres, skal … reverserast, må … reverserast, \
        kan … reverserast, gjenopprett, gjenopprette, skal … gjenopprettes, må … gjenopprettes, kan … gjenopprettes, \
        skal … gjenopprettast, må … gjenopprettast, kan … gjenopprettast, gå tilbake til, gjør om endringene, sett … tilbake, \
        sette … tilbake, ta tilbake endringene, kast endringene, kast endringane, kaste endringene, dropp endringene, droppe endringene, \
        revert, reverte, rollbacke, rull attende, rulle attende, stash, stashe"),
        (Op::ForcePush, "tving … push, tving pushen, tvinge push, tvinge pushen, tvangspush, tvangspushe, force-pushe, forcepushe, \
        push … force, pushe … force, push med makt, pushe med makt, push med tvang"),
        (Op::Push, "push, pushe, å pusha, kan … pushes, skal … pushes, må … pushes, dytt … opp, dytte opp, dytt til origin, skyv opp, \
        send opp branchen, lag … pr, lage … pr, opprett … pr, opprette … pr, åpne … pr, opne … pr, lag … pull request, lag pull request, \
        lage … pull request, opprett … pull request, opprett pull request, åpne … pull request, lag … mr, lag … merge request, \
        opprett … merge request"),
        (Op::Commit, "commit, committ, commite, committe, å committa, skal … committes, må … committes, sjekk inn endringene, \
        sjekk inn koden, sjekke inn endringene, lag … commit, lage … commit"),
        (Op::Merge, "merge, å merga, kan … merges, skal … merges, må … merges, flett, flette, kan … flettes, skal … flettes, slå … sammen, \
        slå … saman"),
        (Op::Rewrite, "rebase, rebas, rebaser, rebasere, amend, amende, squash, squashe, skriv om historikken, skrive om historikken, \
        skriv om historien, skriv om git-historikken, endre siste commit, endre … siste committen, slå sammen committene, \
        slå sammen commitene, cherry-pick, cherry-picke, cherrypicke"),
        (Op::Approve, "godkjenn, godkjenne, klarer ut, klarsignal til, gi klarsignal til, gi tommel opp"),
        (Op::Publish, "publiser, publisere, skal … publiseres, må … publiseres, skal … publiserast, må … publiserast, offentliggjør, \
        offentliggjøre, avpubliser, avpublisere, utgi, skal … utgis, må … utgis, skal … utgist, må … utgist, legg ut på npm, \
        legg ut pakken, legge ut pakken, send inn appen, sende inn appen, trekk tilbake pakken, trekke tilbake pakken, \
        trekk tilbake versjon, trekke tilbake versjon, trekk … npm, yank, yanke, merk … foreldet, merk … utgått, gjør pakken offentlig, \
        last opp pakken"),
        (Op::Release, "release, slipp … ny, slipp versjon, slipp ny versjon, slippe versjon, slipp … release, lag … release, \
        lage … release, opprett … release, opprette … release, kutt … release, kutte … release, gi ut versjon, gi ut ny versjon, \
        skal … slippes, tagg versjon, tagge versjon, tagg … ny, lag … tag, lage … tag, opprett … tag"),
        (Op::Deploy, "deploy, deploye, å deploya, redeploy, redeploye, skal … deployes, må … deployes, rull … ut, rulle … ut, \
        produksjonssett, produksjonssette, skal … produksjonssettes, prodsett, prodsette, skal … prodsettes, sett … produksjon, \
        sette … produksjon, legg … produksjon, legge … produksjon, få … produksjon, send … produksjon, ship, shippe, promoter, promotere"),
        (Op::Apply, "applye, applie, kjør apply, kjøre apply, ta … bruk manifestet, skaler, skalere, påfør, påføre, bruk manifestet, \
        drain, draine, tøm noden, tømme noden, cordon, patch, patche, sett antall replikaer, sett replicas"),
        (Op::Destroy, "riv, rive, skal … rives, ødelegg, ødelegge, skal … ødelegges, må … ødelegges, kan … ødelegges, skal … ødeleggast, \
        må … ødeleggast, kan … ødeleggast, ta ned, avvikle, avvikl, skal … avvikles, kan … avvikles, destroye, droppe tabellen, \
        dropp tabell, droppe databasen, dropp … tabellen, dropp … databasen, dropp kolonnen, skal … droppes, kan … droppes, truncate, \
        trunkere, trunker, destruer, destruere, skal … destrueres, må … destrueres, kan … destrueres, skal … destruerast, \
        må … destruerast, kan … destruerast, terminer, terminere, skal … termineres, utslett, utslette, formater, formatere, \
        dekommisjoner, dekommisjonere, ta ut av drift, legg ned clusteret, legg ned miljøet, ta … ut av drift, ta den ned, ta det ned, \
        ta dem ned"),
        (Op::Restart, "restart, restarte, skal … restartes, må … restartes, start … nytt, starte … nytt, omstart, ta … omstart, reboot, \
        reboote, må … rebootes, last på nytt, bounce"),
        (Op::Stop, "stopp, stoppe, kan … stoppes, skal … stoppes, må … stoppes, stans, stanse, skal … stanses, slå … av, skru … av, \
        sett på pause, pause, skal … pauses, stenge ned, steng … ned, skru ned, deaktiver, deaktivere, skal … deaktiveres, \
        kan … deaktiveres, ta ned tjenesten, ta ned serveren, avslutt, avslutte, skal … avsluttes, suspender, suspendere, kjør ned"),
        (Op::Kill, "drep, drepe, kan … drepes, skal … drepes, må … drepes, ta livet av, kverk, kverke, killa prosessen, kille, kill, \
        avlive, avliv, tving avslutning, tvangsavslutt, tvangsavslutte, skyt ned"),
        (Op::Install, "installer, installere, skal … installeres, må … installeres, legg til pakken, legg inn pakken, oppgrader, \
        oppgradere, skal … oppgraderes, må … oppgraderes, oppdater, oppdatere, skal … oppdateres, må … oppdateres, sett opp"),
        (Op::Uninstall, "avinstaller, avinstallere, skal … avinstalleres, må … avinstalleres, skal … avinstallerast, må … avinstallerast, \
        fjern pakken, fjerne pakken, fjern avhengigheten, fjerne avhengigheten"),
        (Op::Run, "kjør, kjøre, køyr, køyre, skal … kjøres, må … kjøres, utfør, utføre, skal … utføres, eksekver, eksekvere, start, \
        starte, skal … startes, må … startes, sett … gang, sette … gang, trigg, trigge, fyr opp, fyr av, fyre opp, test, teste, \
        prøv å kjøre, bruk, kall"),
        (Op::Download, "last … ned, laste … ned, hent, hente, dra … ned, klon, klone, pull, pulle, trekk ned, skaff"),
        (Op::Upload, "last … opp, laste … opp, kopier, kopiere, overfør, overføre, synk, synke, synkroniser, synkronisere, legg opp, \
        legg … serveren, send … opp, ta … backup, ta sikkerhetskopi, sikkerhetskopier, sikkerhetskopiere, skyv opp"),
        (Op::Send, "send, sende, skal … sendes, må … sendes, post, poste, skal … postes, mail, maile, si ifra til, si fra til, \
        gi beskjed til, gi … beskjed, varsle, varsl, skal … varsles, skriv til, meld fra til, legg ut en melding, informer, informere, \
        ping, pinge, videresend, videresende, slack, slacke"),
        (Op::Comment, "kommenter, kommentere, svar på, svare på, lukk saken, lukke saken, lukk issuet, lukk issue, lukk issuen, lukk pr, \
        lukk pr-en, lukke pr-en, steng saken, lukk … ticket, opprett … sak, opprette … sak, lag … sak, lag … ticket, lag … issue, \
        opprett … issue, åpne … sak, opne … sak, gjenåpne, gjenåpn, tildel, tildele, tilordne, merk saken, legg igjen en kommentar, \
        legg til en kommentar, skriv … kommentar"),
        (Op::Read, "vis, vise, lese, lesa, sjå på, se på, sjekk, sjekke, list opp, liste opp, skriv ut, skrive ut, print, printe, \
        hent fram, finn, finne, åpne, opne, dump, dumpe, les gjennom, les filen, les fila, les loggen, les innholdet"),
        (Op::Configure, "konfigurer, konfigurere, sett verdien, sett opp, sett … til, sett … på, sette … til, endre, endra verdien, bytt, \
        bytte, aktiver, aktivere, deaktiver, deaktivere, slå … på, slå … av, skru … på, skru … av, steng port, steng porten, \
        stenge porten, åpne, opne, lukk port, lukk porten, roter, rotere, pek, peke, juster, justere, oppdater, oppdatere, still inn, \
        stille inn, skift, skifte, legg om, arkiver, arkivere, blokker, blokkere, innstill, sperr, sperre"),
        (Op::Permit, "gi … tilgang, gje … tilgang, gi rettighet, gi … rettigheter, gi … rolle, gi … rollen, tildel, tildele, innvilg, \
        innvilge, tillat, tillate, la … få tilgang, inviter, invitere, legg til bruker, legg til brukeren, legg til … bruker, \
        legg … gruppen, legg … gruppa, fjern tilgangen, fjern brukeren, fjern … gruppen, fjern … tilgang, ta fra … tilgang, tilbakekall, \
        tilbakekalle, trekk … tilbake, trekke tilbake, kast … ut, endre rettighetene, endre tillatelsene, chmod, autoriser, autorisere, \
        steng ute, lås, låse, opphev tilgangen, gjør … admin, gjør … kjørbar"),
        (Op::Edit, "rediger, redigere, endre, skriv, skrive, rett, rette, fiks, fikse, lage, opprett, opprette, legg … til, legge til, \
        legg inn, legge inn, implementer, implementere, oppdater, oppdatere, tilføy, tilføye, noter, omskriv, lag en, lag et, lag ein, \
        lag ei, lag eit, lag ny, lag nytt"),
        (Op::Overwrite, "overskriv, overskrive, skriv over, skrive over, erstatt, erstatte, bytt … ut, bytte ut, skriv filen over"),
        (Op::Move, "flytt, flytte, omdøp, omdøpe, døp … om, døpe om, gi … navn, endre navn på, endre namn på, endre navnet på, \
        skift navn på"),
        (Op::Schedule, "planlegg, planlegge, sett opp en cronjobb, sett opp en cron-jobb, lag … cronjobb, hver natt, kvar natt, hver dag, \
        kvar dag, hver time, kvar time, hver uke, hver morgen, daglig, nattlig, ukentlig, hver mandag"),
        (Op::Migrate, "migrer, migrere, kjør migreringen, kjør migrering, kjør migreringene, kjøre migreringen, kjøre migreringene, \
        kjør migrasjonen, kjør migrasjonene, kjør migrasjoner, kjøre migrasjonen, kjør databasemigreringen"),
        (Op::Expose, "eksponer, eksponere, gjør … offentlig, gjøre offentlig, gjør … tilgjengelig, gjøre … tilgjengelig, \
        gjer … tilgjengeleg, gjør … public, legg åpent ut, del … med, del filen, del fila, del mappen, del lenken, del dokumentet, \
        dele … med, del den med"),
        (Op::Connect, "koble … til, kople … til, koble på, koble opp, koble deg opp, logg inn på, logge inn på, logg deg inn, ssh, \
        tilkoble"),
        (Op::Pay, "betal, betale, refunder, refundere, tilbakebetal, tilbakebetale, belast, belaste, overfør, overføre, kjøp, kjøpe, \
        kanseller, kansellere, avbestill, avbestille, annuller ordren, annullere ordren, avlys ordren, bestill, bestille, krediter, \
        kreditere, trekk kunden, trekk kortet"),
        (Op::ReadSecret, "vis, vise, skriv ut, skrive ut, print, printe, avslør, avsløre, gi meg passordet, gi meg tokenet, \
        gje meg passordet, hva er passordet, hent ut"),
        (Op::WriteSecret, "roter, rotere, sett … passordet, sette passordet, bytt passord, bytt passordet, bytte passord, bytte passordet, \
        endre passordet, nytt passord, lagre, lagr, opprett, opprette, legg inn, legg til, slett, slette, fjern, fjerne, oppdater, \
        oppdatere, generer, generere"),
        (Op::SkipChecks, "hopp over hooks, hopp over tester, hopp over sjekkene, hopp over ci, hopp … hookene, hopp … testene, \
        hoppe over hooks, hoppe over testene, hoppe over sjekkene, uten hooks, utan hooks, uten hookene, uten å kjøre hooks, \
        uten å kjøre testene, omgå, omgåe, dropp testene, dropp hookene, dropp hooks, slå av hooks, skru av hooks"),
    ],
    negations: "ikke, ikkje, ikkj, ikk, ingen, inga, inkje, intet, ingenting, aldri, uten, utan, unngå, unngår, verken, hverken, korkje, \
        slutt å, la være å, lat vere å, la vær å, forbudt, forbode, heller ikke, på ingen måte, under ingen omstendigheter, ikke lov, \
        hold deg unna, hald deg unna, ligg unna, avstå fra, ingensteds",
    takes_back: "vent, vent litt, vent nå, nei vent, nei stopp, stopp litt, stopp nå, stopp stopp, stopp en halv, glem det, gløym det, \
        gløm det, glem den, likevel ikke, likevel ikkje, allikevel ikke, la det være, la det vere, avbryt det, avbryt alt, ikke likevel, \
        ombestemte meg, jeg har ombestemt meg, jeg ombestemte meg, eg har ombestemt meg, dropp det, ikke gjør det, ikkje gjer det, \
        ikke ennå, ikke enda, ved nærmere ettertanke, på andre tanker, hold an, la det bli",
    later: "i morgen, imorgen, i morgon, i overmorgen, senere, seinere, seinare, i kveld, i natt, i ettermiddag, neste uke, neste veke, \
        neste måned, neste månad, neste år, neste sprint, neste mandag, neste tirsdag, neste onsdag, neste torsdag, neste fredag, \
        etter hvert, etterhvert, etter kvart, på mandag, på tirsdag, på onsdag, på torsdag, på fredag, på måndag, til helgen, \
        etter helgen, i helgen, til helga, etter helga, en gang i fremtiden, en dag, en vakker dag, om en uke, om noen dager, om en måned, \
        en annen gang, ein annan gong, ikke nå, ikkje no, ikke i dag, på sikt, etter ferien, etter lunsj",
    hedges: "kanskje, muligens, mulig at, kanhende, vurderer, vurderer å, lurer på om, lurer på å, tenker på å, tenkte på å, planlegger å, \
        har tenkt å, kunne vært, kunne vore, hadde vært fint å, burde kanskje, er usikker på, usikker på om, vet ikke om, veit ikkje om, \
        eventuelt, vi får se, ville kanskje",
    conditions: "hvis, viss, dersom, når, så snart, så fort, etter at, med mindre, om, ifall, i fall, forutsatt at, så lenge, først når, \
        bare hvis, kun hvis, først etter, inntil, i tilfelle, fram til, frem til",
    approvals: "godkjenn*, bekreft*, samtykk*, aksepter*, sier ja, seier ja, gir klarsignal, gir grønt lys, gir tommel opp, er enig, \
        er einig, sier ok, sier fra, gir beskjed, signerer, signert, gir lov, går god for, har sett på det, har testet det",
    questions: "hva, kva, hvorfor, kvifor, hvordan, korleis, åssen, hvem, kven, hvor, kor, når, hvilken, hvilket, hvilke, korfor, skal vi, \
        skal jeg, skal eg, bør vi, bør jeg, bør eg, burde vi, burde jeg, kan vi, kan jeg, kan eg, er, har, finnes, finst, trenger vi, \
        treng vi, må vi, må jeg, må eg, hvis vi, lønner det seg, gir det mening, var, ble, vart, blir, ville det, vil det, går det an, \
        hva om, kva om, hva med, er det, har du, har vi, burde, fins",
    polite: "vær så snill, ver så snill, ver snill, vær snill, kan du, kunne du, vil du, ville du, vennligst, venligst, gjerne, kan dere, \
        kunne dere, kan de, er du snill, er du grei, kan jeg be deg, hadde vært fint om du, det hadde vært fint om du, takk, \
        vil du være så snill, jeg vil at du, eg vil at du, jeg ønsker at du, du kan, du må, du får",
    reports: "sier, seier, sa at, sa vi, sa jeg, sa eg, sa du, sa han, sa hun, sa de, han sa, hun sa, ho sa, som sa, de sa, sjefen sa, \
        skrev, skreiv, skriver, anbefaler, anbefaler*, anbefalte, anbefalt, foreslår, foreslo, foreslått, mener, meinte, mente, spør, \
        spurte, ba om, ba meg, påstår, hevder, hevdet, nevnte, nevner, ifølge dokumentasjonen, ifølge loggen, ifølge readme, visstnok, \
        angivelig, tydeligvis, vil ha oss til",
    all: "alle, alt, alle sammen, hele, heile, samtlige, begge, hver eneste, alt sammen, hvert eneste, hver av, alle saman, alt saman",
    only: "bare, berre, kun, utelukkende, ikke noe annet enn, ikkje anna enn, ingenting annet enn, ingenting anna enn, ikke mer enn, \
        bare den, alene, men ikke mer",
    keeps: "behold, beholde, behald, behalde, ta vare på, ta være på, la stå, la … stå, la være, la … være, lat stå, la være i fred, \
        la … fred, spar, ikke rør, ikkje rør, ikke slett, unntatt, bortsett fra, men ikke, bevar, bevare",
    yes: "ja, jepp, jau, jada, javisst, greit, ok, okei, kjør, kjør på, køyr på, gjør det, gjer det, bekreftet, stadfesta, ja takk, \
        gjerne, klart, selvfølgelig, ja kjør, helt fint, bare kjør, den er god, gå for det, ja gjør det, ja vær så snill, godkjent, \
        fortsett, sett i gang",
};
