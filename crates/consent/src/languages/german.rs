//! German.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "räum … auf, räume … auf, aufräumen, bereinige, bereinigen, säubere, säubern, platt machen, plattmachen, mach … platt, mache … platt, lösch, loesch, lösche, loesche, löschen, loeschen, soll … gelöscht, sollen … gelöscht, muss … gelöscht, \
        müssen … gelöscht, kann … gelöscht, können … gelöscht, darf … gelöscht, dürfen … gelöscht, gehört … gelöscht, gehören … gelöscht, \
        entfern, entferne, entfernen, soll … entfernt, sollen … entfernt, muss … entfernt, müssen … entfernt, kann … entfernt, \
        können … entfernt, darf … entfernt, dürfen … entfernt, gehört … entfernt, gehören … entfernt, wirf … weg, werf … weg, wegwerfen, \
        wirf … raus, werf … raus, rauswerfen, schmeiß … weg, schmeiss … weg, schmeiße … weg, wegschmeißen, wegschmeissen, schmeiß … raus, \
        schmeiss … raus, schmeiße … raus, rausschmeißen, rausschmeissen, hau … weg, nimm … raus, rausnehmen, hol … raus, rauslöschen, \
        rausloeschen, weglöschen, wegloeschen, tu … weg, mach … weg, wegmachen, mach … platt, plattmachen, beseitige, beseitigen, \
        leer den, leer die, leer das, leere den, leere die, leere das, leere bitte, ordner leeren, bucket leeren, tabelle leeren, \
        queue leeren, cache leeren, soll … geleert, kann … geleert, muss … geleert, streich, streiche, streichen, soll … gestrichen, \
        räum … weg, wegräumen, wegraeumen, kann weg, können weg, muss weg, müssen weg, soll weg, sollen weg, darf weg, dürfen weg, \
        kann raus, können raus, muss raus, müssen raus, soll raus, sollen raus, fliegt raus, kann in die tonne, weg damit, raus damit, \
        weg mit, ab in die tonne, werd … los, loswerden, entsorg, entsorge, entsorgen, purgen, nuken"),
        (Op::Discard, "verwirf, verwerfe, verwerfen, soll … verworfen, kann … verworfen, können … verworfen, sollen … verworfen, \
        setz … zurück, setze … zurück, zurücksetzen, zuruecksetzen, soll … zurückgesetzt, kann … zurückgesetzt, muss … zurückgesetzt, \
        mach … rückgängig, mache … rückgängig, rückgängig machen, soll … rückgängig, nimm … zurück, zurücknehmen, zuruecknehmen, \
        roll … zurück, rolle … zurück, zurückrollen, zurueckrollen, soll … zurückgerollt, dreh … zurück, drehe … zurück, \
        stell … wieder her, stelle … wieder her, wiederherstellen, spiel … zurück, geh zurück auf, zurück auf den stand, \
        zurück auf die version, reverte, reverten, revertier, revertiere, revertieren, soll … revertet, muss … revertet, resette, \
        resetten, resete, reseten, wirf … änderungen weg, stashe, stashen, rollbacke, rollbacken, mach … rollback, rollback machen"),
        (Op::ForcePush, "force-pushe, force-pushen, forcepushe, forcepushen, per force-push, mit force-push, mit force pushen, \
        push … force, pushe … force, pushen … force, erzwinge … push, push … erzwingen, erzwungen pushen, mit gewalt pushen, \
        pushe … gewalt, push … gewalt, mach … force push, mach … force-push, gewaltsam pushen, zwangspushen"),
        (Op::Push, "push, pushe, pushen, soll … gepusht, muss … gepusht, kann … gepusht, darf … gepusht, schieb … hoch, schiebe … hoch, \
        hochschieben, drück … hoch, erstell … pr, erstelle … pr, erstell … pull request, erstelle … pull request, mach … pr auf, \
        mach … pr, mach … pull request, öffne … pr, öffne … pull request, pr erstellen, pull request erstellen, pr aufmachen, pr öffnen, \
        pull request öffnen, mach … mr, mr erstellen"),
        (Op::Commit, "commit, commite, committe, commiten, committen, soll … committet, muss … committet, soll … commitet, einchecken, \
        mach … commit, erstelle … commit, erstell … commit, check … änderungen ein, checke … änderungen ein"),
        (Op::Merge, "merge, merg, mergen, soll … gemergt, kann … gemergt, muss … gemergt, darf … gemergt, soll … gemerged, \
        kann … gemerged, führ … zusammen, führe … zusammen, zusammenführen, zusammenfuehren, soll … zusammengeführt, kann rein, darf rein, \
        können rein"),
        (Op::Rewrite, "rebase, rebasen, rebas, amende, amenden, squashe, squash, squashen, schreib … historie um, schreibe … historie um, \
        schreib … historie, ändere … letzten commit, letzten commit ändern, fasse … commits zusammen, fass … commits zusammen, \
        cherry-picke, cherry-picken, cherrypicke"),
        (Op::Approve, "genehmig, genehmige, genehmigen, gib … frei, freigeben, wink … durch, winke … durch, durchwinken, approve, \
        approven, segne … ab, stimm … zu"),
        (Op::Publish, "veröffentlich, veroeffentlich, veröffentliche, veroeffentliche, veröffentlichen, veroeffentlichen, \
        soll … veröffentlicht, muss … veröffentlicht, publishe, publishen, bring … raus, bringe … raus, rausbringen, depublizieren, \
        unpublishe, unpublishen, zieh … zurück, ziehe … zurück, zurückziehen, zurueckziehen, soll … zurückgezogen, nimm … npm, yanke, \
        yanken, markiere … veraltet, markier … veraltet, reich … ein, reiche … ein, einreichen, stell … store, mach … paket öffentlich"),
        (Op::Release, "release, releas, releasen, soll … released, mach … release, erstelle … release, erstell … release, \
        schneid … release, schneide … release, hau … version raus, tagge, taggen, soll … getaggt, setz … tag, setze … tag, tag setzen, \
        tag erstellen"),
        (Op::Deploy, "deploy, deploye, deployen, soll … deployt, muss … deployt, soll … deployed, redeploye, redeployen, roll … aus, \
        rolle … aus, ausrollen, soll … ausgerollt, muss … ausgerollt, bring … live, bringe … live, stell … live, schalt … live, \
        schalte … live, live schalten, live stellen, livestellen, bring … produktion, bringe … produktion, stell … produktion, \
        schieb … produktion, schieb … prod, bring … prod, bringe … prod, kann live, darf live, muss live, soll live, liefer … aus, \
        liefere … aus, ausliefern, shippe, shippen, promote, promoten"),
        (Op::Apply, "wend … an, wende … an, anwenden, applye, applyen, applie, skalier, skaliere, skalieren, fahr … hoch auf, draine, \
        drainen, räum … node, cordone, cordonen, patche, patchen, übernimm … manifest, apply ausführen, terraform apply ausführen, \
        führ apply aus"),
        (Op::Destroy, "bau … ab, baue … ab, abbauen, reiß … ab, reiße … ab, reiss … ab, abreißen, reiß … ein, fahr … komplett ab, zerstör, zerstoer, zerstöre, zerstoere, zerstören, zerstoeren, soll … zerstört, sollen … zerstört, muss … zerstört, \
        müssen … zerstört, vernichte, vernichten, soll … vernichtet, sollen … vernichtet, muss … vernichtet, müssen … vernichtet, \
        bau … ab, baue … ab, abbauen, soll … abgebaut, kann … abgebaut, reiß … ab, reiss … ab, reiße … ab, abreißen, abreissen, \
        reiß … ein, einreißen, einreissen, reiß … runter, drop, droppe, droppen, soll … gedroppt, kann … gedroppt, sollen … gedroppt, \
        truncate, truncaten, trunkiere, trunkieren, formatier, formatiere, formatieren, soll … formatiert, terminiere, terminieren, \
        soll … terminiert, nimm … außer betrieb, außer betrieb nehmen, dekommissioniere, dekommissionieren, leg … still, stilllegen, \
        stillzulegen, soll … stillgelegt, lös … auf, löse … auf, auflösen, aufloesen, destroye, destroyen, stampf … ein, einstampfen, \
        deprovisioniere, deprovisionieren, mach … tabelle leer"),
        (Op::Restart, "starte … neu, start … neu, neustarten, neu starten, soll … neugestartet, soll … neu gestartet, muss … neugestartet, \
        muss … neu gestartet, mach … neustart, neustart machen, restarte, restarten, reboote, rebooten, muss … rebootet, soll … rebootet, \
        boote … neu, lade … neu, lad … neu, neu laden, bounce, bouncen, durchstarten, starte … durch"),
        (Op::Stop, "stopp, stoppe, stoppen, soll … gestoppt, kann … gestoppt, muss … gestoppt, darf … gestoppt, halt … an, halte … an, \
        anhalten, soll … angehalten, beende, beenden, soll … beendet, kann … beendet, fahr … runter, fahre … runter, herunterfahren, \
        runterfahren, soll … heruntergefahren, soll … runtergefahren, schalt … ab, schalte … ab, abschalten, soll … abgeschaltet, \
        kann … abgeschaltet, schalt … aus, schalte … aus, ausschalten, soll … ausgeschaltet, ausmachen, deaktivier, deaktiviere, \
        deaktivieren, soll … deaktiviert, kann … deaktiviert, pausier, pausiere, pausieren, soll … pausiert, nimm … vom netz, \
        nimm … offline, stell … ab, stelle … ab, abstellen, brich … ab, breche … ab, abbrechen, suspendier, suspendiere, unterbrich, \
        mach den server aus, mach das aus, mach die aus, mach ihn aus, mach sie aus"),
        (Op::Kill, "schieß … ab, schieße … ab, schiess … ab, schiesse … ab, abschießen, abschiessen, kill, kille, killen, soll … gekillt, kann … gekillt, muss … gekillt, töte, toete, töten, toeten, soll … getötet, \
        schieß … ab, schiess … ab, schieße … ab, abschießen, abschiessen, würg … ab, würge … ab, abwürgen, abwuergen, beende … prozess, \
        hau … tot, sigkill"),
        (Op::Install, "installier, installiere, installieren, soll … installiert, muss … installiert, spiel … ein, spiele … ein, \
        einspielen, soll … eingespielt, aktualisier, aktualisiere, aktualisieren, soll … aktualisiert, upgrade, upgraden, update, updaten, \
        muss … geupdatet, mach … drauf, nimm … als abhängigkeit, richte … ein, bumpe, bumpen, heb … an"),
        (Op::Uninstall, "deinstallier, deinstalliere, deinstallieren, soll … deinstalliert, muss … deinstalliert, uninstalle, uninstallen, \
        nimm … runter, schmeiß … paket raus, wirf … paket raus, paket entfernen"),
        (Op::Run, "führ … aus, führe … aus, ausführen, soll … ausgeführt, muss … ausgeführt, lass … laufen, laufen lassen, starte, \
        starten, soll … gestartet, start, stoß … an, stoße … an, stoss … an, anstoßen, soll … angestoßen, trigger, triggere, triggern, \
        lös … aus, löse … aus, auslösen, wirf … an, werf … an, fahr … hoch, fahre … hoch, hochfahren, teste, testen, probier … aus, \
        probiere … aus, nutze, benutze, ruf … auf, rufe … auf, jag … durch"),
        (Op::Download, "lad … runter, lade … runter, lad … herunter, lade … herunter, herunterladen, runterladen, zieh … runter, \
        zieh … rein, ziehe … runter, hol, holen, klon, klone, klonen, klonier, pull, pulle, pullen, saug … runter, besorg, fetche, \
        fetchen, download, downloade, downloaden, hole den, hole die, hole das"),
        (Op::Upload, "lad … hoch, lade … hoch, hochladen, lad … rauf, kopier, kopiere, kopieren, übertrag, übertrage, übertragen auf, \
        synchronisier, synchronisiere, synchronisieren, synce, syncen, schieb … server, leg … server, sicher … auf, mach … backup, \
        backup machen, erstelle … backup, uploade, uploaden, stell … bereit, pack … server"),
        (Op::Send, "schick, schicke, schicken, soll … geschickt, sende, senden, soll … gesendet, muss … gesendet, verschick, verschicke, \
        verschicken, soll … verschickt, versende, versenden, maile, mailen, mail, poste, posten, soll … gepostet, schreib … mail, \
        schreib dem, schreib der, schreib an, schreibe an, schreib ins, benachrichtige, benachrichtigen, soll … benachrichtigt, informier, \
        informiere, informieren, sag … team, sag … bescheid, gib … bescheid, bescheid geben, melde … an das team, pinge, pingen, \
        leite … weiter, leit … weiter, weiterleiten, slacke, simse"),
        (Op::Comment, "kommentier, kommentiere, kommentieren, antworte, antworten, beantworte, beantworten, schließ … ticket, \
        schließe … ticket, schließ … issue, schließe … issue, erstell … ticket, erstelle … ticket, erstell … issue, erstelle … issue, \
        leg … ticket an, leg … issue an, ticket erstellen, ticket anlegen, issue erstellen, issue anlegen, mach … ticket auf, \
        mach … issue auf, öffne … issue, öffne … ticket, öffne … wieder, weis … zu, weise … zu, zuweisen, schreib … kommentar, \
        schreibe … kommentar, hinterlass … kommentar, label"),
        (Op::Read, "zeig, zeige, zeigen, lies, lese, lesen, schau, schaue, schauen, guck, gucke, sieh, prüf, prüfe, prüfen, überprüf, \
        liste, auflisten, gib … aus, gebe … aus, ausgeben, druck … aus, öffne, öffnen, suche, finde, dumpe, check, checke"),
        (Op::Configure, "konfigurier, konfiguriere, konfigurieren, setz, setze, setzen, stell … ein, stelle … ein, einstellen, stell … um, \
        stelle … um, umstellen, stell … auf, stelle … auf, änder, ändere, ändern, schalt … ein, schalte … ein, einschalten, schalt … an, \
        schalte … an, anschalten, schalt … frei, schalt … aus, schalte … aus, ausschalten, schalt … ab, schalte … ab, abschalten, \
        schalt … um, schalte … um, umschalten, aktivier, aktiviere, aktivieren, deaktivier, deaktiviere, deaktivieren, rotier, rotiere, \
        rotieren, lass … zeigen, zeige … auf, zeig … auf, richte … auf, erhöh, erhöhe, erhöhen, senk, senke, senken, port öffnen, \
        port schließen, mach … port, aktualisier, aktualisiere, aktualisieren, wechsel, wechsle, wechseln, sperr, sperre, sperren, \
        blockier, blockiere, blockieren, archivier, archiviere, archivieren, richt … ein, richte … ein, einrichten, mach das an, \
        mach den an, mach die an"),
        (Op::Permit, "gib … zugriff, gebe … zugriff, gib … rechte, gib … recht, gib … rolle, gib … berechtigung, gib … zugang, gewähr, \
        gewähre, gewähren, erteil, erteile, erteilen, erlaub, erlaube, erlauben, lass … rein, lad … ein, lade … ein, einladen, \
        füg … hinzu als, füge … benutzer hinzu, füg … benutzer hinzu, nimm … auf, nutzer hinzufügen, mach … admin, mach … ausführbar, \
        mach … zum, entzieh, entziehe, entziehen, nimm … rechte, nimm … zugriff, widerruf, widerrufe, widerrufen, entfern … benutzer, \
        wirf … raus, schmeiß … raus, kick, kicke, kicken, sperr, sperre, sperren, entsperr, entsperre, entsperren, autorisier, \
        autorisiere, autorisieren, berechtige, berechtigen, zulassen, lass … zu, lasse … zu, ändere … rechte, änder … rechte, \
        rechte ändern, chmode, setz … rechte, setze … rechte"),
        (Op::Edit, "bearbeite, bearbeiten, editier, editiere, editieren, änder, ändere, ändern, schreib, schreibe, schreiben, füg … hinzu, \
        füge … hinzu, hinzufügen, füg … ein, füge … ein, einfügen, ergänz, ergänze, ergänzen, erstell, erstelle, erstellen, leg … an, \
        lege … an, anlegen, implementier, implementiere, implementieren, korrigier, korrigiere, korrigieren, fix, fixe, fixen, pass … an, \
        passe … an, anpassen, trag … ein, trage … ein, eintragen, notier, notiere, bau … ein, baue … ein, einbauen"),
        (Op::Overwrite, "überschreib, überschreibe, überschreiben, ersetz, ersetze, ersetzen, tausch … aus, tausche … aus, austauschen, \
        schreib … drüber, bügel … drüber"),
        (Op::Move, "verschieb, verschiebe, verschieben, benenn … um, benenne … um, umbenennen, beweg, bewege, bewegen, leg … nach, \
        schieb … nach, schieb … rüber, zieh … um nach, verleg, verlege, verlegen, pack … nach, nenn … um, nenne … um"),
        (Op::Schedule, "plan … ein, plane … ein, einplanen, richte … cronjob ein, richte … cron ein, leg … cronjob an, leg … cronjob, \
        erstell … cronjob, erstelle … cronjob, cronjob anlegen, cronjob einrichten, jede nacht, jeden tag, jede stunde, jede woche, \
        jeden morgen, jeden montag, täglich, stündlich, wöchentlich, nächtlich, zeitgesteuert, terminier … auf"),
        (Op::Migrate, "migrier, migriere, migrieren, führ … migration, führe … migration, führ … migrationen, führe … migrationen, \
        migration ausführen, migrationen ausführen, fahr … migration, zieh … um auf"),
        (Op::Expose, "zu teilen, gib … frei, gebe … frei, freigeben, mach … öffentlich, mache … öffentlich, öffentlich machen, \
        stell … öffentlich, mach … zugänglich, mach … erreichbar, mach … public, exponier, exponiere, exponieren, stell … ins netz, \
        stell … online, tunnele, tunnel, gib … nach außen, teil den, teil die, teil das, teile den, teile die, teile das, teile … mit, \
        teil … mit, teilen mit"),
        (Op::Connect, "verbind, verbinde, verbinden, log … ein, logge … ein, einloggen, melde dich an, meld dich an, stell … verbindung, \
        stelle … verbindung, verbindung aufbauen, verbindung herstellen, bau … verbindung, schließ … an, geh per ssh, koppel, kopple, ssh"),
        (Op::Pay, "bezahl, bezahle, bezahlen, zahle, erstatten, zahl … zurück, zurückzahlen, überweis, überweise, überweisen, bestell, \
        bestelle, bestellen, kaufe, kaufen, abbestellen, storniere, stornier, stornieren, belaste, belasten, buch … ab, abbuchen, \
        einziehen, kündige, kündigen, buche, schreib … gut, gutschreiben, stell … in rechnung, refunde, refunden, erstatte die, \
        erstatte das, erstatte dem, erstatte der, erstatte … betrag, erstatte … rechnung, kauf das, kauf die, kauf den, kauf ein, \
        kauf eine, zahl die, zahl den, zahl das"),
        (Op::ReadSecret, "zeig, zeige, zeigen, gib … aus, gebe … aus, ausgeben, lies, lese, lesen, druck … aus, verrat, verrate, verraten, \
        offenbare, gib mir das passwort, gib mir den token, gib mir das token, gib mir den schlüssel, nenn … passwort, hol … passwort, \
        echo, dumpe, entschlüssel, entschlüssele"),
        (Op::WriteSecret, "rotier, rotiere, rotieren, setz … passwort, setze … passwort, änder … passwort, ändere … passwort, \
        passwort ändern, passwort zurücksetzen, passwort setzen, wechsle … passwort, speicher, speichere, speichern, hinterleg, \
        hinterlege, hinterlegen, leg … ab, lege … ab, ablegen, leg … an, lege … an, anlegen, erstell, erstelle, tausch … aus, \
        tausche … aus, lösch, lösche, löschen, entfern, entferne, generier, generiere, trag … ein"),
        (Op::SkipChecks, "überspring, überspringe, überspringen, ohne … hooks, ohne tests, ohne hook, ohne pre-commit, umgehe, umgehen, \
        lass … tests weg, lass … hooks weg, tests weglassen, hooks weglassen, skippe, skippen, skip … tests, skip … hooks, \
        ignorier … hooks, ignoriere … hooks, ignoriere … tests, schalt … hooks ab, schalte … hooks ab, lass die tests aus, \
        lass die hooks aus"),
    ],
    negations: "nicht, nichts, nich, kein, keine, keinen, keiner, keines, keinem, keins, niemals, nie, nimmer, niemand, niemanden, \
        nirgends, nirgendwo, ohne, weder, noch nicht, keinesfalls, keineswegs, auf keinen fall, unter keinen umständen, verboten, vermeid, \
        vermeide, vermeiden, unterlass, unterlasse, unterlassen, untersteh dich, finger weg, hör auf, hände weg, lass die finger, \
        bloß nicht, sieh davon ab, hüte dich, verzichte",
    takes_back: "warte, wart, warte mal, wart mal, warte kurz, moment, moment mal, momentmal, halt stopp, nein halt, nein warte, \
        nein stopp, doch nicht, lieber nicht, lieber doch nicht, lass mal, lass gut sein, vergiss es, vergiss das, ach nein, ach nee, \
        nee doch nicht, nee warte, nein doch nicht, kommando zurück, ich habe es mir anders überlegt, ich hab's mir anders überlegt, \
        habs mir anders überlegt, hab es mir anders überlegt, ich hab es mir anders überlegt, anders überlegt, mach das nicht, \
        mach es nicht, tu das nicht, tu es nicht, noch nicht, brich das ab, bei näherer überlegung, zurueck, lass das sein, lass es sein, \
        lass das mal, lass es gut, halt mal",
    later: "morgen, morgen früh, übermorgen, uebermorgen, später, spaeter, nachher, nacher, heute abend, heute nacht, heute nachmittag, \
        nächste woche, nächsten monat, nächstes jahr, nächster sprint, im nächsten sprint, nächsten montag, nächsten dienstag, \
        nächsten mittwoch, nächsten donnerstag, nächsten freitag, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, \
        am wochenende, nach dem wochenende, übers wochenende, irgendwann, eines tages, demnächst, demnaechst, bald mal, mit der zeit, \
        ein andermal, ein anderes mal, nicht jetzt, nicht heute, in einer woche, in einem monat, in ein paar tagen, auf lange sicht, \
        nach dem urlaub, nach der mittagspause, naechste woche, zu gegebener zeit, perspektivisch",
    hedges: "vielleicht, eventuell, evtl, womöglich, womoeglich, möglicherweise, moeglicherweise, unter umständen, überlege, ueberlege, \
        überlege ob, überlegen ob, überlegen gerade, am überlegen, erwäge, erwaege, erwägen, erwaegen, denke darüber nach, \
        denken darüber nach, nachgedacht, spiele mit dem gedanken, frage mich, fragen uns, habe vor, haben vor, plane zu, planen zu, \
        bin nicht sicher, nicht sicher ob, unsicher ob, weiß nicht ob, weiss nicht ob, könnte man, könnten wir, sollten vielleicht, \
        sollte vielleicht, wahrscheinlich sollten, mal sehen, mal schauen, wollen eventuell, würde vielleicht, allenfalls, gegebenenfalls, \
        ggf",
    conditions: "wenn, falls, sobald, nachdem, sofern, solange, außer wenn, ausser wenn, es sei denn, bis, erst wenn, erst nach, nur wenn, \
        nur falls, nur nach, vorausgesetzt, unter der bedingung, unter der voraussetzung, im falle, im fall, für den fall, bevor, ehe, \
        insofern, sollte der, sollte die, sollte das, sowie",
    approvals: "genehmig*, freigeb*, freigib*, freigegeb*, gibt frei, bestätig*, bestaetig*, zustimm*, zugestimmt, stimmt zu, einwillig*, \
        eingewilligt, einverstanden, ok gibt, okay gibt, gibt sein ok, gibt ihr ok, grünes licht, absegn*, abgesegnet, abnimmt, \
        akzeptier*, ja sagt, okay sagt, ok sagt, unterschreib*, unterschrieben, erlaubt hat, drübergeschaut, druebergeschaut, \
        draufgeschaut, zugesagt, abgenickt, abnickt",
    questions: "wie, was, warum, wieso, weshalb, wann, wer, wen, wem, wo, woher, wohin, welche, welcher, welches, welchen, wozu, womit, \
        wofür, wofuer, wodurch, inwiefern, inwieweit, soll ich, sollen wir, soll man, sollte ich, sollten wir, sollte man, soll der, \
        soll die, soll das, sollte der, sollte die, sollte das, kann ich, können wir, kann man, könnte ich, könnten wir, könnte man, \
        darf ich, dürfen wir, darf man, muss ich, müssen wir, muss man, ist, sind, hat, haben wir, habt ihr, hast du, haben sie, war, \
        waren, wurde, wurden, wird, gibt es, gibts, wäre, waere, wäre es, würde, wuerde, würden, wuerden, hätte, haette, lohnt es sich, \
        lohnt sich, macht es sinn, ergibt es sinn, macht das sinn, brauchen wir, brauche ich, braucht es, wollen wir, ob, was wenn, \
        was wäre wenn, geht das, bin ich, seid ihr, ist es",
    polite: "bitte, kannst du, könntest du, kannst du bitte, könntet ihr, könnt ihr, können sie, könnten sie, würdest du, würden sie, \
        würdet ihr, magst du, möchtest du, wärst du so nett, wären sie so nett, wärst du so lieb, sei so gut, sei so nett, \
        seien sie so gut, gerne, bittschön, bittschoen, dürfte ich dich bitten, darf ich dich bitten, ich möchte dass du, \
        ich will dass du, ich möchte bitte, du kannst, du darfst, du sollst, du musst, ihr könnt, danke, kannste, kanns du, bidde, gern",
    reports: "jemand hat, jemand wollte, irgendwer, sagt, sagte, sagten, gesagt, schrieb, schreibt, schrieben, meint, meinte, meinten, empfiehlt, empfahl, empfohlen, rät, raet, \
        riet, schlägt vor, schlug vor, vorgeschlagen, behauptet, behauptete, erwähnte, erwaehnte, erwähnt, erwaehnt, fragt, fragte, \
        gefragt, bittet uns, findet dass, fand dass, verlangt, will dass wir, wollte dass wir, angeblich, anscheinend, offenbar, \
        laut doku, laut dokumentation, laut readme, laut log, laut logs, laut wiki, laut ticket, laut runbook, so steht es, steht im",
    all: "alle, allen, aller, alles, allem, sämtliche, saemtliche, sämtlichen, saemtlichen, jede, jeder, jedes, jeden, ganze, ganzen, \
        gesamte, gesamten, gesamtes, beide, beiden, komplett, komplette, kompletten, samt und sonders, restlos, alle miteinander, \
        sämtlicher, saemtlicher",
    only: "nur, bloß, bloss, lediglich, ausschließlich, ausschliesslich, einzig, allein, nichts anderes als, nichts außer, nichts ausser, \
        nicht mehr als, nur noch, nur den, nur die, nur das, nichts weiter als, einzig und allein",
    keeps: "behalt, behalte, behalten, lass stehen, lass … stehen, lasse … stehen, stehen lassen, lass … in ruhe, in ruhe lassen, in ruhe, \
        lass … unangetastet, unangetastet, unverändert, unveraendert, lass so, lass … so, belass, belasse, belassen, bewahr, bewahre, \
        erhalte, rühr … nicht an, fass … nicht an, nicht anfassen, außer, ausser, bis auf, ausgenommen, mit ausnahme, aber nicht, \
        verschon, verschone, lass … übrig, übrig lassen, lass … drin, drin lassen, beibehalten, behalt … bei",
    yes: "ja, jo, jup, jep, jepp, jawohl, ok, okay, okey, oki, klar, na klar, klaro, passt, geht klar, geht in ordnung, in ordnung, mach, \
        mach das, mach es, mach mal, mach ruhig, ja mach, ja mach das, ja bitte, bitte, ja gerne, gerne, gern, bestätigt, bestaetigt, \
        bestätige ich, einverstanden, genehmigt, tu es, leg los, los, auf gehts, nur zu, weiter, gut, alles klar, sicher, natürlich, \
        natuerlich, selbstverständlich, selbstverstaendlich, auf jeden fall, freigegeben, jawoll, genau, stimmt, kannst du machen",
};
