//! Danish.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "ryd … op, ryd op, rens, slet, slette, skal … slettes, må … slettes, kan … slettes, fjern, fjerne, skal … fjernes, må … fjernes, \
        kan … fjernes, smid … ud, smide ud, smid … væk, smide væk, kan … smides, skal … smides, kasser, kassere, skal … kasseres, tøm, \
        tømme, skal … tømmes, må … tømmes, kan … tømmes, tag … væk, tage væk, ryd, rydde, skal … ryddes, skaf dig af med, skil dig af med, \
        slip af med, komme af med, kom af med, visk ud, udslet, skal væk, kan væk, må væk, må gerne væk, skal ud i skraldespanden, \
        kan ryge, skal ryge, må ryge, må gerne ryge, væk med, ud med, nuke, streg … ud, skrot, skrotte"),
        (Op::Discard, "fortryd, fortryde, skal … fortrydes, må … fortrydes, kan … fortrydes, forkast, forkaste, skal … forkastes, \
        må … forkastes, kan … forkastes, nulstil, nulstille, skal … nulstilles, må … nulstilles, kan … nulstilles, gendan, gendanne, \
        skal … gendannes, må … gendannes, kan … gendannes, rul … tilbage, rulle … tilbage, skal … rulles, kan … rulles, gå tilbage til, \
        smid ændringerne, smid mine ændringer, smide ændringerne, drop ændringerne, tilbagefør, tilbageføre, skal … tilbageføres, \
        reverter, revertér, revertere, revert, reverte, reset, resette, resét, stil tilbage, sæt … tilbage, annuller ændringerne, omgør, \
        kassér, stash, stashe, rollback, lav … rollback"),
        (Op::ForcePush, "tving … push, tving pushet, tvinge push, tvangspush, tvangspushe, force-pushe, forcepushe, force push, \
        push … force, pushe … force, lav … force push, lav force push, push med magt"),
        (Op::Push, "push, pushe, kan … pushes, skal … pushes, må … pushes, skub … op, skubbe op, send branchen op, lav … pr, opret … pr, \
        oprette … pr, åbn … pr, lav … pull request, opret … pull request, opret pull request, åbn … pull request, lav … mr, \
        opret … merge request"),
        (Op::Commit, "commit, committe, commite, skal … committes, må … committes, tjek ind, tjek ændringerne ind, check ind, \
        lav … commit, lave … commit"),
        (Op::Merge, "merge, kan … merges, skal … merges, må … merges, flet, flette, skal … flettes, sammenflet, slå … sammen, sammenlæg"),
        (Op::Rewrite, "rebase, rebas, amend, amende, squash, squashe, omskriv historikken, omskrive historikken, omskriv git-historikken, \
        skriv historikken om, ret det seneste commit, ændr det seneste commit, ændre det seneste commit, slå commits sammen, saml commits, \
        cherry-pick, cherry-picke"),
        (Op::Approve, "godkend, godkende, giv grønt lys til, giv tommel op"),
        (Op::Publish, "publicer, publicere, skal … publiceres, må … publiceres, publicér, offentliggør, offentliggøre, \
        skal … offentliggøres, må … offentliggøres, udgiv, udgive, skal … udgives, må … udgives, afpublicer, afpublicere, læg pakken ud, \
        læg … npm, indsend, indsende, send appen ind, træk pakken tilbage, trække pakken tilbage, træk version, træk … npm, yank, yanke, \
        marker … forældet, gør pakken offentlig"),
        (Op::Release, "release, frigiv, frigive, skal … frigives, må … frigives, udgiv version, lav … release, lave … release, \
        opret … release, oprette … release, skær … release, skal … releases, tag version, tagge, lav … tag, opret … tag, oprette … tag, \
        sæt … tag"),
        (Op::Deploy, "deploy, deploye, redeploy, redeploye, skal … deployes, må … deployes, udrul, udrulle, skal … udrulles, rul … ud, \
        rulle … ud, idriftsæt, idriftsætte, skal … idriftsættes, sæt … drift, sæt … produktion, sætte … produktion, læg … produktion, \
        send … produktion, få … produktion, ship, shippe, promover"),
        (Op::Apply, "anvend, anvende, kør apply, køre apply, applye, skaler, skalér, skalere, dræn, dræne, drain, tøm noden, tømme noden, \
        cordon, patch, patche, skru op til, skru ned til, sæt antal replikaer"),
        (Op::Destroy, "riv … ned, rive ned, skal … rives, kan … rives, ødelæg, ødelægge, skal … ødelægges, må … ødelægges, \
        kan … ødelægges, destruer, destruere, skal … destrueres, nedlæg, nedlægge, skal … nedlægges, kan … nedlægges, afvikl, afvikle, \
        skal … afvikles, tag ned, tage ned, droppe tabellen, drop tabel, droppe databasen, drop … tabellen, drop … databasen, \
        drop kolonnen, skal … droppes, kan … droppes, trunker, trunkere, truncate, formater, formatér, formatere, terminer, terminere, \
        skal … termineres, tilintetgør, tilintetgøre, udslet, udslette, tag ud af drift, dekommissioner, luk miljøet ned, \
        tag … ud af drift, tag den ned, tag det ned, tag dem ned"),
        (Op::Restart, "genstart, genstarte, skal … genstartes, må … genstartes, start forfra, restart, restarte, reboot, reboote, \
        genindlæs, genindlæse, boot … igen, start … igen"),
        (Op::Stop, "stop, stoppe, kan … stoppes, skal … stoppes, må … stoppes, stands, standse, skal … standses, sluk, slukke, \
        skal … slukkes, slå … fra, luk … ned, lukke … ned, skal … lukkes, sæt … pause, pause, afslut, afslutte, skal … afsluttes, \
        deaktiver, deaktivér, deaktivere, skal … deaktiveres, kan … deaktiveres, suspender, suspendere, afbryd jobbet, tag serveren ned, \
        tag tjenesten ned"),
        (Op::Kill, "dræb, dræbe, kan … dræbes, skal … dræbes, må … dræbes, slå … ihjel, kill, kille, aflive, afliv, tag livet af, \
        skyd … ned, tvangsafslut, tvangsafslutte, tving … lukke, tving processen"),
        (Op::Install, "installer, installér, installere, skal … installeres, må … installeres, tilføj pakken, opgrader, opgradér, \
        opgradere, skal … opgraderes, opdater, opdatér, opdatere, skal … opdateres, sæt op, læg pakken ind, bump"),
        (Op::Uninstall, "afinstaller, afinstallere, skal … afinstalleres, må … afinstalleres, afinstallér, fjern pakken, fjerne pakken, \
        fjern afhængigheden, fjerne afhængigheden"),
        (Op::Run, "kør, køre, skal … køres, må … køres, udfør, udføre, skal … udføres, eksekver, eksekvér, eksekvere, start, starte, \
        skal … startes, sæt … gang, sætte … gang, igangsæt, igangsætte, trig, trigger, udløs, udløse, fyr op, fyr … af, test, teste, \
        afprøv, brug, kald"),
        (Op::Download, "download, downloade, hent, hente, træk … ned, pull, pulle, klon, klone, tag ned fra"),
        (Op::Upload, "upload, uploade, læg … op, lægge op, kopier, kopiér, kopiere, overfør, overføre, synk, synkroniser, synkronisér, \
        synkronisere, læg … serveren, send op, tag … backup, tag … sikkerhedskopi, lav … backup, sikkerhedskopier, sikkerhedskopiere"),
        (Op::Send, "send, sende, skal … sendes, må … sendes, post, poste, skal … postes, mail, maile, skriv til, sig til, giv … besked, \
        give besked, underret, underrette, informer, informér, informere, skal … informeres, adviser, ping, pinge, videresend, \
        videresende, slack, slacke, læg … besked, meld til, smid … besked"),
        (Op::Comment, "kommenter, kommentér, kommentere, svar på, svare på, besvar, besvare, luk sagen, lukke sagen, luk issuet, \
        luk issue, luk ticketen, luk pr, luk pr'en, luk pr-en, lukke pr'en, opret … sag, oprette … sag, opret … issue, opret … ticket, \
        lav … ticket, lav … issue, lav … sag, åbn … sag, åbn … issue, genåbn, genåbne, tildel, tildele, skriv … kommentar, \
        tilføj … kommentar, læg … kommentar, efterlad … kommentar"),
        (Op::Read, "vis, vise, læs, læse, kig på, kigge på, se på, tjek, tjekke, check, list, udskriv, udskrive, print, printe, find, \
        finde, åbn, åbne, dump, dumpe, gennemgå"),
        (Op::Configure, "konfigurer, konfigurér, konfigurere, sæt … til, sætte … til, sæt op, indstil, indstille, ændr, ændre, skift, \
        skifte, udskift, slå … til, slå … fra, tænd, tænde, aktiver, aktivér, aktivere, deaktiver, deaktivér, deaktivere, roter, rotér, \
        rotere, peg, pege, lad … pege, luk port, luk porten, lukke porten, åbn, åbne, juster, justér, justere, opdater, opdatér, opdatere, \
        sluk, stil … til, hæv, sænk, bloker, blokér, blokere, arkiver, arkivér, arkivere, omdiriger, spær, spærre"),
        (Op::Permit, "giv … adgang, give … adgang, giv … rettigheder, giv … rollen, giv … rolle, tildel, tildele, tillad, tillade, \
        lad … få adgang, inviter, invitér, invitere, tilføj brugeren, tilføj … gruppen, tilføj … bruger, fjern brugeren, fjern adgangen, \
        fjern … gruppen, fjern … adgang, fratag, fratage, tilbagekald, tilbagekalde, træk … tilbage, ophæv adgangen, smid … ud, \
        spark … ud, autoriser, autorisér, autorisere, ret rettighederne, ændr rettighederne, ændre rettighederne, lås, låse, bevilg, \
        bevilge, chmod, gør … admin, gør … eksekverbar"),
        (Op::Edit, "rediger, redigér, redigere, ændr, ændre, skriv, skrive, ret, rette, fiks, fikse, lav, lave, opret, oprette, tilføj, \
        tilføje, indsæt, indsætte, implementer, implementér, implementere, opdater, opdatere, notér, noter, omskriv, omformuler"),
        (Op::Overwrite, "overskriv, overskrive, skriv over, erstat, erstatte, udskift, udskifte, skift … ud, skriv filen over"),
        (Op::Move, "flyt, flytte, omdøb, omdøbe, skift navn på, skift navnet på, giv … navn, ryk, rykke, ændr navnet på, ændre navnet på"),
        (Op::Schedule, "planlæg, planlægge, skemalæg, skemalægge, opret … cronjob, opret … cron-job, lav … cronjob, sæt … cronjob op, \
        hver nat, hver dag, hver time, hver uge, hver morgen, hver mandag, dagligt, ugentligt, natligt, hvert minut"),
        (Op::Migrate, "migrer, migrere, migrér, kør migreringen, kør migreringer, kør migreringerne, køre migreringen, køre migreringerne, \
        kør migrationen, kør migrationer, kør migrationerne, køre migrationen, køre migrationerne"),
        (Op::Expose, "eksponer, eksponér, eksponere, gør … offentlig, gør … offentligt, gøre … offentlig, gør … tilgængelig, \
        gør … tilgængeligt, gøre … tilgængelig, gør … public, åbn … udefra, tunnel, del … med, del filen, del mappen, del linket, \
        del dokumentet, dele … med, del den med"),
        (Op::Connect, "forbind, forbinde, opret … forbindelse, oprette forbindelse, tilslut, tilslutte, kobl … op, koble op, kobl … til, \
        log ind på, log på, logge ind på, log … ind, ssh, slut til"),
        (Op::Pay, "betal, betale, refunder, refundér, refundere, tilbagebetal, tilbagebetale, debiter, debitér, opkræv, opkræve, overfør, \
        overføre, køb, købe, bestil, bestille, annuller ordren, annullér ordren, annullere ordren, annuller bestillingen, afbestil, \
        afbestille, krediter, kreditér, kreditere, træk … kortet"),
        (Op::ReadSecret, "vis, vise, udskriv, udskrive, print, printe, læs, læse, afslør, afsløre, giv mig adgangskoden, giv mig tokenet, \
        giv mig kodeordet, hent adgangskoden, echo, oplys"),
        (Op::WriteSecret, "roter, rotér, rotere, skift adgangskode, skift adgangskoden, skift kodeord, skift kodeordet, \
        skifte adgangskode, skifte adgangskoden, sæt … adgangskoden, sæt … kodeord, nulstil adgangskoden, ændr adgangskoden, gem, gemme, \
        opret, oprette, tilføj, tilføje, slet, slette, fjern, fjerne, opdater, opdatere, generer, generér, generere"),
        (Op::SkipChecks, "spring hooks, spring … over, springe … over, spring over testene, spring over hooks, drop testene, drop hooks, \
        skip hooks, skip testene, uden hooks, uden hookene, uden at køre hooks, uden at køre testene, omgå, omgås, slå hooks fra, \
        ignorer hooks, ignorer testene"),
    ],
    negations: "ikke, ik, ikk, ikik, ej, aldrig, ingen, intet, ingenting, uden, undgå, undlad, undlade, undlad at, hverken, lad være, \
        lad være med, lad være at, ikke engang, heller ikke, på ingen måde, under ingen omstændigheder, må ikke, forbudt, hold op med, \
        stop med at, hold fingrene fra, hold nallerne fra, hold dig fra, afstå fra, ikke lov",
    takes_back: "vent, vent lidt, vent nu, vent et øjeblik, lige et øjeblik, øjeblik, nej vent, nej stop, stop lige, stop nu, stop stop, \
        glem det, glem den, alligevel ikke, ikke alligevel, lad det være, lad det ligge, drop det, afbryd det, afbryd alt, fortryd det, \
        fortrød, jeg har fortrudt, jeg fortrød, jeg har ombestemt mig, ombestemte mig, gør det ikke, ikke gør det, ikke endnu, \
        ved nærmere eftertanke, hov vent, hold lige, hold igen, lad være nu, lad nu være",
    later: "i morgen, imorgen, i overmorgen, senere, i aften, i nat, i eftermiddag, næste uge, næste måned, næste år, næste sprint, \
        næste mandag, næste tirsdag, næste onsdag, næste torsdag, næste fredag, på mandag, på tirsdag, på onsdag, på torsdag, på fredag, \
        i weekenden, efter weekenden, til weekenden, med tiden, efterhånden, på et tidspunkt, en anden gang, en dag, engang, ikke nu, \
        ikke i dag, om en uge, om en måned, om et par dage, på sigt, efter ferien, efter frokost",
    hedges: "måske, muligvis, eventuelt, overvejer, overvejer at, overvejer om, tænker på at, tænkte på at, spekulerer på, planlægger at, \
        har tænkt mig, det kunne være, kunne vi, mon ikke, gad vide om, gad vide, usikker på, usikker på om, ved ikke om, måske skulle, \
        vi får se, kunne man, kan være",
    conditions: "hvis, når, såfremt, dersom, så snart, så snart som, efter at, medmindre, om, i fald, ifald, forudsat at, så længe, \
        først når, kun hvis, bare hvis, først efter, indtil, i tilfælde af, da først, når først",
    approvals: "godkend*, bekræft*, samtykk*, accepter*, siger ja, sagt ja, siger ok, giver grønt lys, givet grønt lys, giver tommel op, \
        er enig, er med på, siger god for, skriver under, giver lov, giver besked, siger til, har kigget på, har testet",
    questions: "hvad, hvorfor, hvordan, hvem, hvor, hvornår, hvilken, hvilket, hvilke, hvis nu, skal vi, skal jeg, bør vi, bør jeg, \
        burde vi, burde jeg, kan vi, kan jeg, må vi, må jeg, er, har, findes, behøver vi, behøver jeg, kan det betale sig, \
        giver det mening, var, blev, bliver, ville det, vil det, er det, har du, har vi, hvad nu hvis, hvad med, hvad hvis, mon, burde, \
        gad vide, hvorvidt",
    polite: "venligst, vær venlig, vær sød, vær rar, vær så venlig, kan du, kunne du, vil du, ville du, gider du, gad du, må jeg bede dig, \
        kan i, kunne i, vil i, gerne, tak, jeg vil gerne have, jeg vil have dig til, du må gerne, du kan, du skal, \
        det ville være fint hvis du, er du sød",
    reports: "siger, sagde, sagt at, skrev, skriver, anbefaler, anbefalede, anbefalet, foreslår, foreslog, foreslået, mener, mente, \
        spørger, spurgte, bad om, bad mig, bad os, påstår, påstod, hævder, hævdede, nævnte, nævner, synes, syntes, åbenbart, angiveligt, \
        ifølge dokumentationen, ifølge loggen, ifølge readme, vil have os til, ville have os til",
    all: "alle, alt, alle sammen, allesammen, alt sammen, altsammen, hele, samtlige, begge, hver eneste, hvert eneste, det hele, enhver",
    only: "kun, bare, udelukkende, alene, ikke andet end, intet andet end, ikke mere end, blot, kun den, kun det, ikke andet",
    keeps: "behold, beholde, gem … væk, lad stå, lad … stå, lad ligge, lad … ligge, lad være, lad … være, bevar, bevare, rør ikke, \
        slet ikke filen, undtagen, bortset fra, men ikke, undtag, ud over, lad … blive, lad … fred, lad blive",
    yes: "ja, jep, jeps, jo, jada, javist, ok, okay, okey, klart, selvfølgelig, kør, kør på, kør bare, bare kør, gør det, bekræftet, \
        bekræfter, fint, det er fint, ja tak, gerne, super, ja kør, ja gør det, gå i gang, fortsæt, godkendt, det gør du bare, helt fint",
};
