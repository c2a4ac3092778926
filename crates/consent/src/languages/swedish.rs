//! Swedish.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "städa, rensa upp, radera, ska … raderas, kan … raderas, måste … raderas, ta … bort, ska tas bort, ska … tas bort, kan tas bort, \
        måste tas bort, kan … tas bort, rensa, ska … rensas, kan … rensas, måste … rensas, kasta, ska … kastas, kan … kastas, \
        måste … kastas, släng, slänga, slanga, ska … slängas, kan … slängas, plocka … bort, ska … plockas, töm, tömma, ska … tömmas, \
        kan … tömmas, måste … tömmas, sudda, skrota, skippa filen, gör dig av med, göra dig av med, bli av med, kicka ut, ska bort, \
        kan bort, måste bort, får bort, ska väck, kan väck, måste väck, kan ryka, ska ryka, får ryka, bort med, väck med, nuka, peta bort, \
        avlägsna, avlagsna, ska … avlägsnas, deleta, strunta … att spara"),
        (Op::Discard, "ångra, ska … ångras, kan … ångras, måste … ångras, återställ, aterstall, återställa, aterstalla, ska … återställas, \
        kan … återställas, måste … återställas, nollställ, nollstall, nollställa, nollstalla, ska … nollställas, kan … nollställas, \
        måste … nollställas, förkasta, forkasta, ska … förkastas, kan … förkastas, måste … förkastas, rulla … tillbaka, ska … rullas, \
        backa till, backa ändringarna, backa ändringen, backa … tillbaka, backa ur, gå tillbaka till, släng ändringarna, \
        slänga ändringarna, släng mina ändringar, kasta ändringarna, kasta bort ändringarna, slopa ändringarna, reverta, ska … revertas, \
        resetta, ska … resettas, rollbacka, stasha, återgå till, lägg tillbaka, ta tillbaka ändringarna, dra tillbaka ändringarna, \
        återskapa, aterskapa, checka ut"),
        (Op::ForcePush, "tvinga push, tvinga pushen, tvinga igenom pushen, tvångspusha, force-pusha, forcepusha, force pusha, \
        pusha … force, pusha med tvång, pusha med våld, pusha med -f, gör … force push, gör force push"),
        (Op::Push, "pusha, ska … pushas, kan … pushas, måste … pushas, puscha, skicka upp branchen, skicka upp grenen, tryck … upp, \
        knuffa upp, lägg upp branchen, skapa … pr, öppna … pr, gör … pr, skapa … pull request, skapa pull request, öppna … pull request, \
        gör … pull request, skapa … merge request, skapa … mr"),
        (Op::Commit, "committa, ska … committas, måste … committas, commita, ska … commitas, måste … commitas, commit, \
        checka in ändringarna, checka … in, gör … commit, skapa … commit"),
        (Op::Merge, "merga, ska … mergas, kan … mergas, måste … mergas, merge'a, ska … merge'as, kan … merge'as, måste … merge'as, mergea, \
        ska … mergeas, slå … ihop, slå … samman, sammanfoga, ska … sammanfogas, mergas in"),
        (Op::Rewrite, "rebasa, rebase'a, amenda, squasha, skriv om historiken, skriva om historiken, skriv om git-historiken, \
        ändra senaste commiten, ändra senaste committen, slå ihop commitsen, slå ihop commits, slå ihop mina commits, cherry-picka, \
        cherrypicka"),
        (Op::Approve, "godkänn, godkänna, ge klartecken, tumme upp på"),
        (Op::Publish, "publicera, ska … publiceras, måste … publiceras, avpublicera, ska … avpubliceras, ge ut, ge ut paketet, \
        släpp paketet, lägg ut på npm, lägg ut paketet, skicka in appen, dra tillbaka paketet, dra tillbaka versionen, \
        dra tillbaka version, dra … npm, yanka, märk … föråldrad, markera … utfasad, gör paketet publikt, offentliggör, offentliggor, \
        offentliggöra, offentliggora"),
        (Op::Release, "releasa, ska … releasas, släpp version, släpp … ny, släpp ny version, släppa version, släpp releasen, \
        släpp … release, ska … släppas, skapa … release, gör … release, klipp … release, tagga, ska … taggas, sätt … tagg, skapa … tagg, \
        skapa … tag"),
        (Op::Deploy, "deploya, ska … deployas, måste … deployas, deploy'a, ska … deploy'as, måste … deploy'as, redeploya, driftsätt, \
        driftsatt, driftsätta, driftsatta, ska … driftsättas, måste … driftsättas, produktionssätt, produktionssatt, produktionssätta, \
        produktionssatta, ska … produktionssättas, måste … produktionssättas, rulla … ut, ska … rullas, sätt … produktion, \
        sätta … produktion, lägg … produktion, skicka … produktion, få ut … produktion, shippa, ska … shippas, proddsätt, proddsatt, \
        prodsätt, prodsatt, prodsätta, prodsatta, promota"),
        (Op::Apply, "applicera, applya, kör apply, köra apply, skala, draina, dränera, töm noden, cordona, patcha, tillämpa, verkställ, \
        sätt antal repliker, sätt replicas"),
        (Op::Destroy, "riv, riva, ska … rivas, kan … rivas, förstör, forstor, förstöra, forstora, ska … förstöras, kan … förstöras, \
        måste … förstöras, montera ned, montera … ner, ska … monteras, avveckla, ska … avvecklas, kan … avvecklas, ta ner, ta ned, \
        ska … tas ner, droppa, ska … droppas, kan … droppas, trunkera, ska … trunkeras, trunca, formatera, terminera, ska … termineras, \
        utplåna, utplana, tillintetgör, tillintetgor, ta ur drift, stäng ner miljön, lägg ner klustret, destroya, ta … ur drift, \
        ta den ner, ta det ner, ta dem ner"),
        (Op::Restart, "starta … om, omstarta, ska … omstartas, ska … startas om, måste … startas om, gör … omstart, restarta, boota … om, \
        reboota, måste … rebootas, ladda … om, dra igång … igen, starta upp … igen"),
        (Op::Stop, "stoppa, ska … stoppas, kan … stoppas, måste … stoppas, stäng … av, ska … stängas av, stänga av, stäng … ner, \
        stäng … ned, stänga ner, ska … stängas, slå … av, ska … slås av, pausa, ska … pausas, avbryt jobbet, avbryt körningen, avsluta, \
        ska … avslutas, inaktivera, ska … inaktiveras, deaktivera, avaktivera, ska … avaktiveras, suspendera, halta, släck ner, \
        ta ner tjänsten, ta ner servern"),
        (Op::Kill, "döda, ska … dödas, kan … dödas, måste … dödas, killa, ska … killas, kan … killas, måste … killas, mörda processen, \
        ta död på, ta livet av, skjut ner, slå ihjäl, tvångsavsluta, tvangsavsluta, ha ihjäl, knäck processen, avliva"),
        (Op::Install, "installera, ska … installeras, måste … installeras, lägg till paketet, lägg in paketet, uppgradera, \
        ska … uppgraderas, måste … uppgraderas, uppdatera, ska … uppdateras, måste … uppdateras, sätt upp, bumpa"),
        (Op::Uninstall, "avinstallera, ska … avinstalleras, måste … avinstalleras, ta bort paketet, ta bort beroendet, \
        plocka bort paketet, plocka bort beroendet"),
        (Op::Run, "kör, köra, ska … köras, måste … köras, exekvera, ska … exekveras, starta, ska … startas, sätt … igång, sätta igång, \
        dra … igång, trigga, ska … triggas, utför, utföra, ska … utföras, testa, ska … testas, använd, prova att köra, anropa, \
        kicka igång, fyra av, spinn upp, skjut igång"),
        (Op::Download, "ladda … ner, ladda … ned, ladda … hem, hämta, dra … ner, pulla, klona, tanka ner, tanka hem"),
        (Op::Upload, "ladda … upp, kopiera, överför, överföra, synka, synkronisera, lägg … upp, lägg … servern, säkerhetskopiera, \
        ta … backup, gör … backup, skicka … upp, flytta över"),
        (Op::Send, "skicka, ska … skickas, måste … skickas, posta, ska … postas, mejla, maila, ska … mejlas, skriv till, säg till, \
        meddela, ska … meddelas, informera, ska … informeras, hör av dig till, pinga, slacka, vidarebefordra, avisera, notifiera, larma, \
        sänd, sända, lägg ut ett meddelande, dm:a, svara kunden"),
        (Op::Comment, "kommentera, svara på, svara i, stäng ärendet, stäng ärende, stäng issuet, stäng issue, stäng issuen, \
        stäng ticketen, stäng pr, stäng pr:en, stänga ärendet, skapa … ärende, skapa … issue, skapa … ticket, öppna … ärende, \
        öppna … issue, lägg upp ett ärende, återöppna, tilldela, assigna, etikettera, lämna … kommentar, skriv … kommentar, \
        lägg till en kommentar"),
        (Op::Read, "visa, läs, läsa, titta på, kolla, lista, skriv ut, skriva ut, printa, öppna, dumpa, se efter, granska, ta fram"),
        (Op::Configure, "konfigurera, sätt … till, sätta … till, sätt upp, ställ in, ställ … till, ställa in, ändra, byt, byta, slå … på, \
        slå … av, sätt … på, stäng … av, aktivera, inaktivera, avaktivera, rotera, peka, stäng port, stäng porten, öppna, justera, \
        uppdatera, växla, skruva upp, skruva ner, höj, sänk, arkivera, blockera, spärra, vitlista, svartlista, slå om, enabla, disabla, \
        togglea"),
        (Op::Permit, "ge … åtkomst, ge … tillgång, ge … rättigheter, ge … behörighet, ge … rollen, ge … rättighet, bevilja, tillåt, \
        tillåta, låt … komma åt, bjud … in, bjuda in, lägg till användare, lägg till användaren, lägg till … användare, lägg … gruppen, \
        ta bort användaren, ta bort åtkomsten, ta bort åtkomst, ta bort … behörighet, ta bort … behörigheten, återkalla, dra in, \
        dra in åtkomsten, dra … åtkomst, ta ifrån, sparka … ut, kicka, kasta … ut, auktorisera, ändra rättigheterna, ändra behörigheterna, \
        lås, låsa, tilldela, chmodda, chmoda, gör … admin, gör … körbar"),
        (Op::Edit, "redigera, ändra, skriv, skriva, rätta, fixa, skapa, lägg … till, lägga till, lägg in, lägga in, implementera, \
        uppdatera, anteckna, formulera om, komplettera"),
        (Op::Overwrite, "skriv över, skriva över, ersätt, ersätta, byt … ut, byta ut, överskriv, överskriva, skriv filen över"),
        (Op::Move, "flytta, byt namn på, byta namn på, byt namn, döp … om, döpa om, namnge om, lägg om till"),
        (Op::Schedule, "schemalägg, schemalägga, planera in, skapa … cronjobb, lägg in ett cronjobb, sätt upp ett cronjobb, varje natt, \
        varje dag, varje timme, varje vecka, varje morgon, varje måndag, dagligen, nattligen, veckovis, varje minut"),
        (Op::Migrate, "migrera, kör migreringen, kör migreringar, kör migreringarna, kör migrationen, kör migrationerna, kör migrationer, \
        köra migreringen, köra migrationen, köra migrationerna, kör databasmigreringen"),
        (Op::Expose, "exponera, dela ut, dela … med, gör … publik, gör … publikt, göra … publik, gör … offentlig, gör … offentligt, \
        gör … tillgänglig, gör … tillgängligt, göra … tillgänglig, öppna upp … utåt, tunnla, dela den, dela filen, dela mappen, \
        dela dokumentet, dela länken, dela med"),
        (Op::Connect, "anslut, ansluta, koppla upp, koppla upp dig, koppla upp … mot, koppla till, koppla ihop, logga in på, logga in, \
        ssh:a, ssha"),
        (Op::Pay, "betala, återbetala, debitera, överför, överföra, köp, köpa, beställ, beställa, avbeställ, avbeställa, avboka, \
        annullera, avbryt beställningen, makulera, refunda, refundera, kreditera, boka"),
        (Op::ReadSecret, "visa, skriv ut, skriva ut, printa, läs, läsa, avslöja, ge mig lösenordet, ge mig token, ge mig nyckeln, \
        hämta lösenordet, hämta token, echoa, dumpa"),
        (Op::WriteSecret, "rotera, byt lösenord, byt lösenordet, byta lösenord, byta lösenordet, sätt lösenordet, sätt … lösenord, \
        ändra lösenordet, återställ lösenordet, spara, lagra, skapa, lägg in, lägg till, radera, ta bort, uppdatera, generera"),
        (Op::SkipChecks, "hoppa över hookarna, hoppa över hooken, hoppa över tester, hoppa över kontrollerna, hoppa över ci, \
        hoppa över checkarna, hoppa … hooks, hoppa … testerna, skippa hooks, skippa hookarna, skippa testerna, skippa tester, skippa ci, \
        skippa checkarna, utan hooks, utan hookar, utan hookarna, utan att köra hooks, utan att köra testerna, kringgå, \
        strunta … testerna, strunta … hooks, strunta … hookarna, stäng av hooks"),
    ],
    negations: "inte, ej, icke, aldrig, utan, ingen, inget, inga, ingenting, inte heller, varken, undvik, undvika, inte alls, låt bli, \
        låt bli att, sluta, sluta att, avstå från, akta dig för, inge, under inga omständigheter, på inga villkor, förbjudet, forbjudet, \
        inte ens, ogärna, ogarna, håll dig borta, aldrig någonsin",
    takes_back: "vänta, vänta lite, vänta nu, nej vänta, nej stopp, stopp stopp, stopp nu, stanna, glöm det, glöm den, inte ändå, \
        nej förresten, strunta i det, strunt i det, skit i det, låt det vara, låt bli det, avbryt det, avbryt allt, ångrade mig, \
        jag ångrade mig, jag har ångrat mig, jag ändrade mig, ändrade mig, gör det inte, gör inte det, inte än, inte ännu, \
        vid närmare eftertanke, håll i dig, skippa det, häng på ett tag, hejda dig, låt bli nu",
    later: "imorgon, i morgon, i övermorgon, senare, ikväll, ikvall, i kväll, i natt, inatt, i eftermiddag, nästa vecka, nästa månad, \
        nästa år, nästa sprint, nästa måndag, nästa tisdag, nästa onsdag, nästa torsdag, nästa fredag, på måndag, på tisdag, på onsdag, \
        på torsdag, på fredag, i helgen, efter helgen, till helgen, så småningom, framöver, framover, längre fram, en annan gång, en dag, \
        någon gång, inte nu, inte idag, inte i dag, om en vecka, om en månad, om några dagar, på sikt, efter semestern, efter lunch",
    hedges: "kanske, möjligen, mojligen, möjligtvis, mojligtvis, eventuellt, funderar på, funderar på att, funderar på om, undrar om, \
        överväger, overvager, överväger att, tänker på att, tänkte att vi, har tänkt, planerar att, det vore, skulle kunna, \
        skulle vi kunna, osäker på, osäker på om, vet inte om, får se, kanhända, kanhanda, borde kanske, borde nog, nog borde",
    conditions: "om, ifall, när, så fort, så snart, efter att, förrän, forran, såvida, savida, såvida inte, om inte, så länge, \
        förutsatt att, först när, bara om, endast om, i fall, i fall att, tills, till dess, under förutsättning, utifall, först efter, \
        efter det att",
    approvals: "godkänn*, bekräft*, samtyck*, accepter*, säger ja, sagt ja, säger ok, ger klartecken, gett klartecken, ger grönt ljus, \
        ger tummen upp, är med på det, håller med, signerar, signerat, signat, ger tillåtelse, går med på, tittat på det, har testat, \
        har kollat",
    questions: "vad, varför, varfor, hur, vem, vilka, var, när, vilken, vilket, ska vi, ska jag, skall vi, skall jag, bör vi, bör jag, \
        borde vi, borde jag, kan vi, kan jag, får jag, får vi, är, har, finns, behöver vi, behöver jag, måste vi, måste jag, \
        lönar det sig, är det, är det värt, vore det, skulle det, skulle vi, skulle jag, tänk om, vad händer om, hur är det, går det att, \
        går det, blev, har du, har vi, varifrån, varifran, vart, borde, vems, hade",
    polite: "snälla, snalla, kan du, kunde du, skulle du kunna, skulle du, vill du, var vänlig, var snäll, vänligen, vanligen, var god, \
        gärna, kan ni, kunde ni, skulle ni kunna, är du snäll, tack, jag vill att du, jag skulle vilja att du, jag vill, du kan, du får, \
        du får gärna, det vore bra om du, kan vi inte",
    reports: "säger, sade, sa att, sa vi, sa jag, sa han, sa hon, sa de, han sa, hon sa, de sa, som sa, chefen sa, skrev, skriver, \
        föreslår, foreslar, föreslog, foreslog, rekommenderar, rekommenderade, rekommenderas, menar, menade, tycker, tyckte, frågar, \
        fragar, frågade, fragade, påstår, pastar, påstod, pastod, hävdar, havdar, hävdade, havdade, nämnde, namnde, nämner, namner, \
        bad oss, bad mig, ville att vi, vill att vi, enligt dokumentationen, enligt loggen, enligt readme, tydligen, lär ha, \
        enligt uppgift",
    all: "alla, allt, allihop, allihopa, alltihop, alltsammans, hela, samtliga, båda, varje, varenda, rubb och stubb, vartenda",
    only: "bara, endast, enbart, blott, uteslutande, inget annat än, inte mer än, ingenting annat än, enkom, inget mer än, men inte mer, \
        allenast",
    keeps: "behåll, behall, behålla, behalla, spara undan, lämna kvar, låt stå, låt … stå, låt vara, låt … vara, låta vara, bevara, \
        rör inte, rör ej, ta inte bort, radera inte, utom, förutom, forutom, men inte, undanta, ha kvar, låt ligga, låt … ligga, \
        låt … kvar",
    yes: "ja, japp, jajamän, jajaman, javisst, jadå, jo, okej, ok, kör, kör på, kör hårt, gör det, gör så, bekräftat, bekraftat, absolut, \
        visst, självklart, sjalvklart, ja tack, gärna, går bra, det går bra, ja kör, helt ok, bra kör, godkänt, godkant, godkänner, \
        godkanner, fortsätt, fortsatt, ja gör det, sätt igång, låter bra",
};
