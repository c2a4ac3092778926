//! Polish.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "wyczyść, wyczyścić, posprzątaj, posprzątać, usuń, usun, usunąć, usuwaj, usuwać, usuńcie, usuncie, skasuj, skasować, skasujcie, kasuj, \
            kasować, wykasuj, wykasować, wywal, wywalić, wywalaj, wyrzuć, wyrzuc, wyrzucić, wyrzucaj, wymaż, wymaz, \
            wymazać, opróżnij, oproznij, opróżnić, pozbądź się, pozbyć się, wytnij, wyciąć, do usunięcia, \
            do skasowania, do wyrzucenia, do wywalenia, do kosza, ma zniknąć, musi zniknąć, powinno zniknąć, \
            powinien zniknąć, niech zniknie, zdeletuj"),
        (Op::Discard, "cofnij, cofnąć, cofaj, odrzuć, odrzuc, odrzucić, wycofaj, wycofać, przywróć, przywroc, \
            przywrócić, przywracaj, zresetuj, zresetować, resetuj, resetować, porzuć, porzuc, porzucić, zrewertuj, \
            zrewertować, rewertuj, zrevertuj, revertnij, zrollbackuj, rollbackuj, rollbacknij, zrób rollback, \
            zrób rollbacka, zrób revert, wróć do, wrócić do, anuluj zmiany, wyrzuć, wyrzuc, wyrzucić, wyczyść, \
            wyczysc, odtwórz, odtworz, wyczyścić, czyść, czysc"),
        (Op::ForcePush, "wypchnij … siłę, wypchnąć … siłę, na siłę wypchnij, wypchnij … force, wypchnij … forcem, \
            pushnij … force, pushuj … force, pushnij … siłę, spushuj … force, force-pushnij, force-pushuj, \
            zforce-pushuj, wymuś push, wymuś pusha, wymuś wypchnięcie"),
        (Op::Push, "wypchnij, wypchnąć, wypychaj, pushnij, pushnąć, pushuj, pushować, spushuj, spushować, zpushuj, \
            zapushuj, wypushuj, wypushować, zrób push, zrób pusha, wrzuć na gita, wrzuć na githuba, \
            wrzuć na gitlaba, wrzuć do repo, wystaw pr, wystaw pull requesta, otwórz pr, otwórz pull requesta, \
            zrób pr, zrób pull requesta"),
        (Op::Commit, "zacommituj, zacommitować, commituj, commitować, commitnij, scommituj, skomituj, zakomituj, \
            zakomitować, komituj, zatwierdź zmiany, zatwierdzić zmiany, zrób commit, zrób commita"),
        (Op::Merge, "zmerguj, zmergować, merguj, mergować, wmerguj, wmergować, domerguj, zmergeuj, zmerdżuj, \
            zmerdzuj, zmerdżować, mergnij, scal, scalić, scalaj, połącz gałęzie, połącz branche, zrób merge"),
        (Op::Rewrite, "zrebase'uj, zrebasuj, zrebasować, rebase'uj, rebasuj, zrób rebase, zsquashuj, zsquashować, \
            zesquashuj, squashuj, spłaszcz commity, złącz commity, przepisz … historię, przepisać … historię, przepisz historię, przepisać historię, zamenduj, \
            amenduj, zrób amend, cherry-pickuj"),
        (Op::Approve, "zatwierdź, zatwierdz, zatwierdzić, zatwierdzaj, zaakceptuj, zaakceptować, akceptuj, \
            zaaprobuj, zaapprovuj, zapprove'uj"),
        (Op::Publish, "opublikuj, opublikować, publikuj, publikować, upublicznij, upublicznić, cofnij publikację, \
            wycofaj … npm, wrzuć … npm, wrzuć do sklepu, wystaw w sklepie, wyślij do sklepu, \
            oznacz jako przestarzałe, oznacz jako przestarzały"),
        (Op::Release, "wypuść, wypusc, wypuścić, wypuszczaj, wydaj, wydać, zreleasuj, zreleasować, releasuj, \
            zrób release, zrób release'a, zrób wydanie, otaguj, otagować, stwórz tag, stwórz taga"),
        (Op::Deploy, "wdróż, wdroz, wdrożyć, wdrażaj, wdrazaj, wdrażać, zdeployuj, zdeployować, deployuj, \
            deployować, deploynij, zadeployuj, wydeployuj, zdeplojuj, zrób deploy, zrób deploya, \
            wrzuć na produkcję, wrzuć na proda, wrzuć na prod, wrzuć na staging, puść na produkcję, puść na proda, \
            puść na prod, wypchnij na produkcję, wypuść na produkcję"),
        (Op::Apply, "zastosuj, zastosować, zaaplikuj, zaaplikować, aplikuj, przeskaluj, przeskalować, skaluj, \
            zeskaluj, zeskalować, wyskaluj, zrób apply, odpal apply, puść apply, odpal terraforma, puść terraforma, \
            zdrainuj, drainuj, spatchuj, zapatchuj"),
        (Op::Destroy, "zniszcz, zniszczyć, niszcz, zburz, zburzyć, zlikwiduj, zlikwidować, likwiduj, rozwal, \
            rozwalić, ubij, zaoraj, zaorać, dropnij, dropnąć, dropuj, zdropuj, wydropuj, ztruncatuj, truncatuj, \
            wycofaj z użytku, zdestroyuj, do likwidacji"),
        (Op::Restart, "zrestartuj, zrestartować, restartuj, restartować, zrób restart, zrób restarta, \
            uruchom ponownie, uruchomić ponownie, uruchom … ponownie, odpal ponownie, odpal … ponownie, przeładuj, \
            przeladuj, przeładować, zreloaduj, zrebootuj"),
        (Op::Stop, "zatrzymaj, zatrzymać, zatrzymuj, wyłącz, wylacz, wyłączyć, wyłączaj, wylaczaj, zastopuj, \
            zastopować, wstrzymaj, wstrzymać, wygaś, wygas, wygasić, zgaś, zgas, zgasić, zamknij, zamknąć"),
        (Op::Kill, "zabij, zabić, ubij, ubić, killnij, zkilluj, skilluj, zakończ proces, zakończyć proces, odstrzel"),
        (Op::Install, "zainstaluj, zainstalować, instaluj, instalować, doinstaluj, doinstalować, zaktualizuj, \
            zaktualizować, aktualizuj, podbij wersję, podnieś wersję, zupdatuj, zupgraduj, dodaj zależność"),
        (Op::Uninstall, "odinstaluj, odinstalować, odinstalowuj, wyinstaluj, deinstaluj"),
        (Op::Run, "uruchom, uruchomić, uruchamiaj, odpal, odpalić, odpalaj, wykonaj, wykonać, puść, pusc, puścić, \
            zapuść, zapusc, wystartuj, wystartować, startuj, wywołaj, wywolaj, wywołać"),
        (Op::Download, "pobierz, pobrać, pobieraj, ściągnij, sciagnij, ściągnąć, ściągaj, sciagaj, zaciągnij, \
            zaciagnij, zaciągnąć, sklonuj, sklonować, spulluj, zpulluj, pullnij, zrób pull, zrób pulla"),
        (Op::Upload, "wgraj, wgrać, wgrywaj, prześlij, przeslij, przesłać, przesyłaj, przesylaj, wrzuć, wrzuc, \
            wrzucić, wrzucaj, załaduj, zaladuj, skopiuj, skopiować, kopiuj, zuploaduj, uploadnij, zsynchronizuj, \
            zsynchronizować, zbackupuj, zrób backup"),
        (Op::Send, "wyślij, wyslij, wysłać, wysyłaj, wysylaj, wysyłać, roześlij, rozeslij, poślij, poslij, odeślij, \
            odeslij, napisz do, napisać do, napisz na, wrzuć na slacka, wrzuć na kanał, powiadom, powiadomić, \
            poinformuj, poinformować, daj znać zespołowi, ogłoś, oglos, ogłosić, zamailuj"),
        (Op::Comment, "skomentuj, skomentować, odpowiedz, odpowiedzieć, odpowiedziec, odpisz, odpisać, \
            dodaj komentarz, napisz komentarz, zostaw komentarz, zamknij, zamknąć, otwórz … ponownie, załóż ticket, \
            załóż ticketa, załóż issue, załóż zgłoszenie, utwórz zgłoszenie, utwórz issue, otwórz issue, \
            otwórz ticket, przypisz, przypisać, dodaj etykietę"),
        (Op::Read, "pokaż, pokaz, pokazać, pokazuj, wyświetl, wyswietl, wyświetlić, przeczytaj, przeczytać, czytaj, \
            odczytaj, odczytać, sprawdź, sprawdz, sprawdzić, zobacz, zobaczyć, obejrzyj, zerknij, wypisz, wypisać, \
            wylistuj, wylistować, podejrzyj, przejrzyj, zdumpuj"),
        (Op::Configure, "ustaw, ustawić, ustawiaj, skonfiguruj, skonfigurować, konfiguruj, zmień, zmien, zmienić, \
            zmieniaj, włącz, wlacz, włączyć, włączaj, wlaczaj, wyłącz, wylacz, wyłączyć, wyłączaj, wylaczaj, \
            przełącz, przelacz, przełączyć, aktywuj, aktywować, dezaktywuj, dezaktywować, otwórz, otworz, otworzyć, \
            zamknij … port, zablokuj, zablokować, odblokuj, odblokować, zrotuj, zrotować, przekieruj, przekierować, \
            podepnij, zarchiwizuj, zezwól, zezwol, zaktualizuj, zaktualizować, unieważnij, uniewaznij, unieważnić, \
            przestaw"),
        (Op::Permit, "nadaj, nadać, przyznaj, przyznać, zezwól, zezwol, zezwolić, pozwól, pozwol, pozwolić, \
            odbierz, odebrać, udziel, udzielić, cofnij dostęp, cofnij uprawnienia, zabierz … dostęp, \
            zabierz … uprawnienia, daj … dostęp, daj … uprawnienia, daj … prawa, zaproś, zapros, zaprosić, dodaj, \
            dodać, wyrzuć … zespołu, usuń … użytkownika, zablokuj, odblokuj, zchmoduj, autoryzuj"),
        (Op::Edit, "edytuj, edytować, zedytuj, zmodyfikuj, zmodyfikować, zmień, zmien, zmienić, dopisz, dopisać, \
            dodaj, dodać, napisz, napisać, zapisz, zapisać, wpisz, wpisać, popraw, poprawić, napraw, naprawić, \
            utwórz, utworz, utworzyć, stwórz, stworz, stworzyć, wstaw, wstawić, zaimplementuj, zakomentuj, \
            odkomentuj"),
        (Op::Overwrite, "nadpisz, nadpisać, nadpisuj, zastąp, zastap, zastąpić, podmień, podmien, podmienić, \
            zamień, zamien, zamienić"),
        (Op::Move, "przenieś, przenies, przenieść, przeniesc, przenoś, przenos, przesuń, przesun, przesunąć, \
            przerzuć, przerzuc, przerzucić, zmień nazwę, zmienić nazwę, przemianuj, przemianować"),
        (Op::Schedule, "zaplanuj, zaplanować, ustaw crona, dodaj crona, dodaj do crona, uruchamiaj co, odpalaj co, \
            puszczaj co, codziennie o, co noc, co godzinę"),
        (Op::Migrate, "zmigruj, zmigrować, migruj, migrować, odpal migracje, odpal migrację, uruchom migracje, \
            uruchom migrację, puść migracje, puść migrację, wykonaj migracje, wykonaj migrację"),
        (Op::Expose, "udostępnij, udostepnij, udostępnić, udostępniaj, udostepniaj, upublicznij, upublicznić, \
            wystaw, wystawić, zrób publiczne, zrób publiczny, ustaw jako publiczne, ustaw jako publiczny, \
            podziel się, współdziel, wspoldziel, zaszeruj"),
        (Op::Connect, "połącz się, połączyć się, podłącz się, podłączyć się, podepnij się, zaloguj się, \
            zalogować się, wejdź na, wbij na, wbij się na, przeskanuj, skanuj"),
        (Op::Pay, "zapłać, zaplac, zapłacić, opłać, opłacić, zwróć … pieniądze, zwróć płatność, zwróć środki, \
            zwróć … klientowi, zrób zwrot, obciąż, obciaz, obciążyć, przelej, przelać, kup, kupić, zamów, zamow, \
            zamówić, anuluj zamówienie, anuluj … zamówienie, anulować zamówienie, anuluj subskrypcję"),
        (Op::ReadSecret, "pokaż, pokaz, pokazać, wyświetl, wyswietl, wyświetlić, wypisz, wypisać, podaj, podać, \
            ujawnij, ujawnić, odczytaj, odczytać, odszyfruj"),
        (Op::WriteSecret, "ustaw, ustawić, zrotuj, zrotować, zmień, zmien, zmienić, dodaj, dodać, zapisz, zapisać, \
            utwórz, utworz, utworzyć, wygeneruj, wygenerować, zaktualizuj, podmień, podmien, usuń, usun, usunąć, \
            skasuj, skasować, unieważnij, uniewaznij"),
        (Op::SkipChecks, "pomiń, pomin, pominąć, pomijaj, omiń, omin, ominąć, bez hooków, bez hooka, bez testów, \
            z pominięciem hooków, z pominięciem testów, zignoruj testy, olej testy, olej hooki"),
    ],
    negations: "nie, nigdy, bez, żaden, zaden, żadna, zadna, żadne, zadne, żadnego, zadnego, żadnej, zadnej, \
        żadnych, zadnych, żadnym, zadnym, nic, niczego, ani, zakaz, zabraniam, zabronione, unikaj, unikać, \
        przestań, przestan, nikomu",
    takes_back: "czekaj, poczekaj, zaczekaj, stój, stoj, wstrzymaj się, jednak nie, nieważne, niewazne, zapomnij, \
        chwila, chwileczkę, chwileczke, moment, zmieniłem zdanie, zmieniłam zdanie, lepiej nie, albo nie, a nie, \
        nie rób tego, zostaw to, cofam to, odwołuję, odwoluje, daj spokój, daj sobie spokój, olej to, nie teraz, \
        jeszcze nie, anuluj to",
    later: "jutro, pojutrze, później, pozniej, za tydzień, za miesiąc, w przyszłym tygodniu, w następnym tygodniu, \
        w przyszłym miesiącu, w następnym sprincie, w kolejnym sprincie, wieczorem, po południu, w nocy, kiedyś, \
        kiedys, kiedyś tam, w poniedziałek, we wtorek, w środę, w czwartek, w piątek, w sobotę, w niedzielę, \
        w weekend, po weekendzie, nie teraz, nie dziś, nie dzisiaj, niedługo, niedlugo, wkrótce, wkrotce, docelowo, \
        za jakiś czas, za godzinę",
    hedges: "może, moze, być może, chyba, ewentualnie, zastanawiam się, zastanawiamy się, rozważam, rozwazam, \
        rozważamy, rozwazamy, myślę o, myślę nad, myślimy o, planuję, planuje, planujemy, zamierzam, możliwe że, \
        prawdopodobnie, pewnie by, raczej, nie wiem czy, nie jestem pewien, nie jestem pewna",
    conditions: "jeśli, jesli, jeżeli, jezeli, gdy, gdyby, kiedy, jak, jak tylko, skoro tylko, po tym jak, o ile, \
        dopóki, dopoki, dopiero, aż, chyba że, zanim, w razie, pod warunkiem, po zatwierdzeniu, po akceptacji, \
        po potwierdzeniu",
    approvals: "zatwierdz*, zaakcept*, akcept*, potwierdz*, zgodz*, zgod*, pozwol*, przyklep*, klepn*, powie, \
        da znać, da ok, zaaprob*",
    questions: "co, czy, czemu, dlaczego, jak, kto, gdzie, kiedy, który, ktory, która, ktora, które, ktore, ile, \
        po co, skąd, skad, czego, jaki, jaka, jakie, powinienem, powinnam, powinniśmy, powinnismy, mam, mamy, mogę, \
        moge, możemy, mozemy",
    polite: "proszę, prosze, poproszę, poprosze, bardzo proszę, możesz, mozesz, możecie, mozecie, mógłbyś, moglbys, \
        mogłabyś, moglabys, moglibyście, moglibyscie, mógłby pan, mogłaby pani, może pan, może pani, czy możesz, \
        dasz radę, zechciej",
    reports: "mówi, mowi, mówią, mowia, mówił, mowil, mówiła, mowila, powiedział, powiedzial, powiedziała, \
        powiedziala, napisał, napisal, napisała, napisala, pisze, piszą, pisza, twierdzi, twierdzą, twierdza, \
        poleca, zaleca, zalecają, zalecaja, sugeruje, zasugerował, zasugerowal, zasugerowała, zasugerowala, \
        proponuje, zaproponował, zaproponowal, zaproponowała, zaproponowala, radzi, każe, kaze, kazał, kazal, \
        kazała, kazala, prosił, prosil, prosiła, prosila, według, wedlug, podobno, rzekomo",
    all: "wszystko, wszystkie, wszystkich, wszyscy, każdy, kazdy, każdą, kazda, każde, kazde, całość, calosc, cały, \
        caly, całą, cala, całe, cale, oba, obie, wszelkie, komplet",
    only: "tylko, jedynie, wyłącznie, wylacznie, nic poza, nic oprócz, nic więcej, nic innego",
    keeps: "zostaw, zostawić, zachowaj, zachować, pozostaw, pozostawić, nie ruszaj, nie ruszać, nie dotykaj, \
        ma zostać, mają zostać, musi zostać, niech zostanie, niech zostaną",
    yes: "tak, tak proszę, jasne, pewnie, oczywiście, oczywiscie, dobra, dobrze, śmiało, smialo, zrób to, rób, rob, \
        działaj, dzialaj, dawaj, okej, oki, potwierdzam, zgoda, zgadzam się, lecimy, jedziesz, no jasne, może być",
};
