//! Italian.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "pulisci, pulite, pulire, ripulisci, ripulire, puliscil*, cancella, cancellare, cancellal*, cancellarl*, cancelli, va cancellato, va cancellata, vanno cancellati, \
        vanno cancellate, deve essere cancellato, deve essere cancellata, può essere cancellato, può essere cancellata, \
        devono essere cancellati, possono essere cancellati, elimina, eliminare, eliminal*, eliminarl*, elimini, va eliminato, \
        va eliminata, vanno eliminati, vanno eliminate, deve essere eliminato, deve essere eliminata, può essere eliminato, \
        può essere eliminata, devono essere eliminati, possono essere eliminati, rimuovi, rimuovere, rimuovil*, rimuoverl*, rimuova, \
        rimuovete, va rimosso, va rimossa, vanno rimossi, vanno rimosse, deve essere rimosso, deve essere rimossa, può essere rimosso, \
        può essere rimossa, devono essere rimossi, possono essere rimossi, togli, togliere, toglil*, toglierl*, tolga, va tolto, va tolta, \
        vanno tolti, svuota, svuotare, svuotal*, svuotarl*, svuoti, ripulisci, butta, buttare, buttal*, buttarl*, leva, levare, leval*, \
        levarl*, sopprimi, sopprimere, sopprimil*, sopprimerl*, sbarazzarti di, sbarazzarsi di, sbarazzati, liberati di, fai fuori, \
        far fuori, fallo fuori, falla fuori, fai sparire, far sparire, fallo sparire, falla sparire, falli sparire, fai piazza pulita, \
        spazza … via, spazzare via, spazzal*, getta, nel cestino, cestina, cestinare, cestinal*, può sparire, possono sparire, \
        deve sparire, devono sparire, può andare via, può andarsene, può essere tolto, da cancellare, da eliminare, depenna, \
        scarica nel cestino, epura, deleta, deletare"),
        (Op::Discard, "scarta, scartare, scartal*, scartarl*, annulla, annullare, annullal*, annullarl*, ripristina, ripristinare, \
        ripristinal*, ripristinarl*, ripristini, va ripristinato, va ripristinata, vanno ripristinati, vanno ripristinate, \
        deve essere ripristinato, deve essere ripristinata, può essere ripristinato, può essere ripristinata, devono essere ripristinati, \
        possono essere ripristinati, resetta, resettare, resettal*, resettarl*, fai … reset, fare … reset, torna alla versione, \
        torna al commit, torna allo stato, tornare alla versione, tornare al commit, torna indietro, tornare indietro, riporta … stato, \
        riporta … versione, riportare … versione, riportal*, disfa, disfare, disfai, fai … rollback, fare … rollback, fai … revert, \
        fare … revert, reverta, revertare, revertal*, rollbacka, butta … modifiche, buttare … modifiche, getta … modifiche, fai … stash, \
        stasha, azzera, azzerare, azzeral*"),
        (Op::ForcePush, "forza … push, forzare … push, fai force push, fai … force push, fai … push forzato, fai push forzato, \
        fare force push, fare … force push, fare … push forzato, push forzato, push con force, pusha … force, pushare con force, \
        pusha forzato, fai push … force, push con la forza, fai … push con force, spingi … forza"),
        (Op::Push, "pusha, pushare, pushal*, pusharl*, pushi, spingi, spingere, spingil*, spingerl*, fai … push, fare … push, fa' … push, \
        fa … push, apri … pr, aprire … pr, crea … pr, creare … pr, fai … pr, fare … pr, apri … pull request, aprire … pull request, \
        crea … pull request, creare … pull request, fai … pull request, fare … pull request, apri … merge request, crea … merge request, \
        apri … mr, manda su il branch, manda su la branch, carica … branch, pubblica … branch"),
        (Op::Commit, "committa, committare, committal*, commita, commitare, commital*, committi, fai … commit, fare … commit, fa … commit, \
        crea … commit, creare … commit"),
        (Op::Merge, "mergia, mergiare, mergial*, mergiarl*, mergea, mergeare, mergeal*, mergi, unisci, unire, uniscil*, unirl*, \
        fai … merge, fare … merge, fa … merge, fondere, accorpa, accorpare, integra … branch, integra … pr, integrare … branch, \
        può essere mergiato, può essere mergiata, va mergiato, va mergiata"),
        (Op::Rewrite, "rebasa, rebasare, rebasal*, fai … rebase, fare … rebase, squasha, squashare, squashal*, fai … squash, \
        fare … squash, riscrivi … storia, riscrivere … storia, riscrivi … cronologia, riscrivere … cronologia, fai … amend, fare amend, \
        modifica l'ultimo commit, modificare l'ultimo commit, emenda, emendare, schiaccia … commit, accorpa … commit, fai … cherry-pick, \
        fare cherry-pick"),
        (Op::Approve, "approva, approvare, approvalo, approvala, approvarl*, dai l'ok alla pr, dai l'approvazione, dare l'approvazione"),
        (Op::Publish, "pubblica, pubblicare, pubblical*, pubblicarl*, spubblica, spubblicare, rimuovi … npm, togli … npm, \
        ritira … pacchetto, ritirare … pacchetto, ritira … versione, ritirare … versione, ritira … npm, metti … npm, mettere … npm, \
        carica … npm, carica … store, invia l'app, inviare l'app, sottometti l'app, manda l'app, marca … deprecato, segna … deprecato, \
        segna … obsoleto, depreca, deprecare, yanka, fai yank, mettere online, metti … online"),
        (Op::Release, "rilascia, rilasciare, rilascial*, rilasciarl*, va rilasciato, va rilasciata, crea … release, creare … release, \
        fai … release, fare … release, taglia … release, tagliare … release, tagga, taggare, taggal*, metti … tag, mettere … tag, \
        crea … tag, creare … tag, fai … tag, fare … tag, fai uscire la versione"),
        (Op::Deploy, "deploya, deployare, deployal*, deployarl*, deploia, deployi, fai … deploy, fare … deploy, fa … deploy, \
        rifai … deploy, rifare … deploy, distribuisci, distribuire, distribuiscil*, rideploya, rideployare, rideployal*, rideployarl*, \
        metti … produzione, metta … produzione, mettere … produzione, mettilo … produzione, mettila … produzione, porta … produzione, \
        portare … produzione, portalo … produzione, portala … produzione, manda … produzione, mandare … produzione, mandalo … produzione, \
        butta … produzione, spingi … produzione, passa … produzione, metti … prod, manda … prod, porta … prod, promuovi, promuovere, \
        metti … staging, porta … staging, metti in linea, shippa, fai … rollout, fare … rollout"),
        (Op::Apply, "applica, applicare, scala a, scala il, scala la, scala i, scala le, scala … repliche, scalalo, scalala, scalare, \
        scalarl*, fai apply, fai l'apply, fare apply, lancia l'apply, drena, drenare, drenal*, fai … drain, porta … repliche, \
        metti … repliche, riduci … repliche, aumenta … repliche, patcha, patchare, isola … nodo, svuota … nodo"),
        (Op::Destroy, "distruggi, distruggere, distruggil*, distruggerl*, distrugga, distruggete, va distrutto, va distrutta, \
        vanno distrutti, vanno distrutte, deve essere distrutto, deve essere distrutta, può essere distrutto, può essere distrutta, \
        devono essere distrutti, possono essere distrutti, smantella, smantellare, smantellal*, smantellarl*, demolisci, demolire, \
        demoliscil*, demolirl*, abbatti, abbattere, abbattil*, abbatterl*, smonta, smontare, smontal*, smontarl*, tira … giù, \
        tirare … giù, tiralo giù, tirala giù, buttare giù, butta … giù, buttalo giù, droppa, droppare, droppal*, droppi, fai … drop, \
        fare … drop, tronca, troncare, troncal*, fai … truncate, fare … truncate, formatta, formattare, formattal*, dismetti, dismettere, \
        dismettil*, dismissiona, deprovisiona, deprovisionare, annienta, annientare, termina l'istanza, terminare l'istanza, \
        radi al suolo, rasa al suolo, svuota … tabella, svuotare … tabella"),
        (Op::Restart, "riavvia, riavviare, riavvial*, riavviarl*, riavvi, va riavviato, va riavviata, vanno riavviati, vanno riavviate, \
        deve essere riavviato, deve essere riavviata, può essere riavviato, può essere riavviata, devono essere riavviati, \
        possono essere riavviati, restarta, restartare, restartal*, restartarl*, reboota, rebootare, rebootal*, rebootarl*, ricarica, \
        ricaricare, ricarical*, ricaricarl*, fai … restart, fare … restart, fai … reboot, fare … reboot, fai ripartire, far ripartire, \
        fallo ripartire, falla ripartire, falli ripartire, rilancia, rilanciare, rilancial*, tira su di nuovo, ritira su, ritirare su"),
        (Op::Stop, "ferma, fermare, fermal*, fermarl*, arresta, arrestare, arrestal*, arrestarl*, stoppa, stoppare, stoppal*, stopparl*, \
        spegni, spegnere, spegnil*, spegnerl*, spenga, spegnete, va spento, va spenta, vanno spenti, vanno spente, deve essere spento, \
        deve essere spenta, può essere spento, può essere spenta, devono essere spenti, possono essere spenti, disattiva, disattivare, \
        disattival*, disattivarl*, disabilita, disabilitare, disabilital*, disabilitarl*, sospendi, sospendere, sospendil*, sospenderl*, \
        interrompi, interrompere, interrompil*, interromperl*, mettere in pausa, metti … pausa, mettilo in pausa, blocca … job, \
        blocca … servizio, blocca … pipeline, termina … job, tira giù il server, tira giù il servizio, butta giù il servizio, porta … giù, \
        metti offline, mettere offline, stacca … server, annulla … job, chiudi … server, chiudi … servizio"),
        (Op::Kill, "ammazza, ammazzare, ammazzal*, uccidi, uccidere, uccidil*, ucciderl*, ammazza, ammazzare, ammazzal*, ammazzarl*, killa, killare, killal*, killarl*, \
        killi, fai … kill, fare … kill, secca … processo, termina … processo, termina … processi, terminare … processo, \
        terminare … processi, fai fuori il processo, abbatti … processo, va ucciso, va killato"),
        (Op::Install, "installa, installare, installal*, installarl*, installi, va installato, va installata, vanno installati, \
        vanno installate, deve essere installato, deve essere installata, può essere installato, può essere installata, \
        devono essere installati, possono essere installati, aggiorna, aggiornare, aggiungi … pacchetto, aggiungere … pacchetto, \
        aggiungi … dipendenza, aggiungere … dipendenza, metti … pacchetto, fai l'upgrade, fai upgrade, fare l'upgrade, upgrada, bumpa, \
        bumpare, metti su"),
        (Op::Uninstall, "disinstalla, disinstallare, disinstallal*, disinstallarl*, disinstalli, va disinstallato, va disinstallata, \
        vanno disinstallati, vanno disinstallate, deve essere disinstallato, deve essere disinstallata, può essere disinstallato, \
        può essere disinstallata, devono essere disinstallati, possono essere disinstallati, togli … pacchetto, togli … dipendenza, \
        rimuovi … pacchetto, rimuovi … dipendenza, rimuovere … pacchetto, rimuovere … dipendenza, elimina … dipendenza"),
        (Op::Run, "esegui, eseguire, eseguil*, eseguirl*, esegua, lancia, lanciare, lancial*, lanciarl*, avvia, avviare, avvial*, \
        avviarl*, fai partire, far partire, fallo partire, falla partire, fai girare, far girare, fallo girare, falli girare, runna, \
        runnare, testar, testa o, testa a, testa ose, prova … lanciare, prova … eseguire, tirare su, tira … su, tiralo su, \
        accendi … server, accendi i, fai correre, triggera, triggerare, usa … script, chiama, richiama, innesca, starta, startare"),
        (Op::Download, "scarica, scaricare, clona, clonare, fai … pull, fare … pull, pulla, pullare, tira giù l'immagine, recupera, \
        recuperare, recuperal*, prendi, prendere, prendil*, fai … fetch, fetcha"),
        (Op::Upload, "carica, caricare, uploada, uploadare, uploadal*, fai upload, fai l'upload, fare upload, fare l'upload, copia, \
        copiare, trasferisci, trasferire, sincronizza, sincronizzare, metti … server, metti … bucket, mettere … server, manda … server, \
        sposta … server, fai … backup, fare … backup, salva … bucket, pusha su s3"),
        (Op::Send, "invia, inviare, invial*, inviarl*, invi, va inviato, va inviata, vanno inviati, vanno inviate, deve essere inviato, \
        deve essere inviata, può essere inviato, può essere inviata, devono essere inviati, possono essere inviati, inviami, inviagli, \
        manda, mandare, mandal*, mandarl*, mandi, va mandato, va mandata, vanno mandati, vanno mandate, deve essere mandato, \
        deve essere mandata, può essere mandato, può essere mandata, devono essere mandati, possono essere mandati, mandami, mandagli, \
        spedisci, spedire, spediscil*, spedirl*, posta, postare, postal*, postarl*, notifica, notificare, notifical*, notificarl*, avvisa, \
        avvisare, avvisal*, avvisarl*, avverti, avvertire, avvertil*, informa, informare, scrivi a, scrivi al, scrivi … messaggio, \
        scrivi … mail, scrivere a, scrivigli, di' a, di' al, di al team, dì al, dì a, comunica, comunicare, comunical*, inoltra, \
        inoltrare, inoltral*, annuncia, annunciare, annuncial*, annunciarl*, pinga, pingare, fai sapere, far sapere, rispondi al cliente, \
        pubblica sul canale, metti … messaggio"),
        (Op::Comment, "commenta, commentare, commental*, rispondi, rispondere, chiudi … issue, chiudi l'issue, chiudi … ticket, \
        chiudi … pr, chiudere … issue, chiudere l'issue, chiudere … ticket, chiudere … pr, apri … issue, apri un'issue, apri … ticket, \
        aprire … issue, aprire … ticket, crea … issue, crea un'issue, crea … ticket, creare … issue, creare … ticket, riapri, riaprire, \
        riapril*, assegna, assegnare, etichetta … issue, lascia … commento, lasciare … commento, aggiungi … commento, \
        aggiungere … commento, metti … commento, scrivi … commento, scrivere … commento, metti … label"),
        (Op::Read, "mostra, mostrare, mostrami, leggi, leggere, guarda, guardare, controlla, controllare, verifica, verificare, elenca, \
        elencare, stampa, stampare, vedi, vedere, fammi vedere, visualizza, visualizzare, apri, aprire, consulta, consultare, \
        dai un'occhiata, dumpa"),
        (Op::Configure, "configura, configurare, imposta, impostare, cambia, cambiare, modifica, modificare, attiva, attivare, abilita, \
        abilitare, disattiva, disattivare, disabilita, disabilitare, accendi, accendere, accendil*, spegni, spegnere, spegnil*, metti … a, \
        metti … su, mettere … a, setta, settare, settal*, ruota, ruotare, ruotal*, punta, puntare, fai puntare, far puntare, apri … porta, \
        aprire … porta, chiudi … porta, chiudere … porta, aggiorna, aggiornare, aumenta, aumentare, riduci, ridurre, riducil*, abbassa, \
        abbassare, alza, alzare, blocca, bloccare, sblocca, sbloccare, archivia, archiviare, invalida, invalidare, reindirizza, \
        reindirizzare, regola, regolare, passa … a, rendi … privato, sistema … configurazione"),
        (Op::Permit, "dai l'accesso, dare l'accesso, dai … accesso, dare … accesso, dai … permessi, dai … permesso, dare … permessi, \
        dagli accesso, dagli l'accesso, dalle accesso, dagli … permessi, dai … ruolo, concedi, concedere, concedil*, concederl*, \
        autorizza, autorizzare, autorizzal*, autorizzarl*, permetti, permettere, consenti, consentire, invita, invitare, invital*, \
        invitarl*, aggiungi l'utente, aggiungere l'utente, aggiungi … utente, aggiungi … gruppo, aggiungere … gruppo, aggiungi … team, \
        metti … gruppo, togli l'accesso, togli … accesso, togliere l'accesso, togli … permessi, togliere … permessi, rimuovi l'accesso, \
        rimuovi … accesso, rimuovi l'utente, rimuovere l'utente, rimuovi … gruppo, togli … gruppo, togliere … gruppo, revoca, revocare, \
        revocal*, revocarl*, espelli, espellere, espellil*, espellerl*, caccia, cacciare, caccial*, butta … fuori, buttalo fuori, \
        buttala fuori, banna, bannare, bannal*, blocca, bloccare, bloccal*, bloccarl*, sblocca, sbloccare, sbloccal*, sbloccarl*, \
        rendi … admin, fai … admin, rendi … eseguibile, rendere … eseguibile, rendilo eseguibile, cambia … permessi, cambiare … permessi, \
        modifica … permessi, modificare … permessi, fai … chmod, assegna"),
        (Op::Edit, "modifica, modificare, edita, editare, scrivi, scrivere, scrivil*, aggiungi, aggiungere, aggiungil*, crea, creare, \
        implementa, implementare, correggi, correggere, sistema il, sistemare, cambia, cambiare, inserisci, inserire, aggiorna, \
        aggiornare, metti, mettere, mettil*, fixa, fixare, completa, annota, ritocca"),
        (Op::Overwrite, "sovrascrivi, sovrascrivere, sovrascrivil*, sovrascriverl*, sovrascriva, sovrascrivete, va sovrascritto, \
        va sovrascritta, vanno sovrascritti, vanno sovrascritte, deve essere sovrascritto, deve essere sovrascritta, \
        può essere sovrascritto, può essere sovrascritta, devono essere sovrascritti, possono essere sovrascritti, sostituisci, \
        sostituire, sostituiscil*, sostituirl*, sostituisca, va sostituito, va sostituita, vanno sostituiti, vanno sostituite, \
        deve essere sostituito, deve essere sostituita, può essere sostituito, può essere sostituita, devono essere sostituiti, \
        possono essere sostituiti, rimpiazza, rimpiazzare, rimpiazzal*, rimpiazzarl*"),
        (Op::Move, "sposta, spostare, spostal*, spostarl*, sposti, va spostato, va spostata, vanno spostati, vanno spostate, \
        deve essere spostato, deve essere spostata, può essere spostato, può essere spostata, devono essere spostati, \
        possono essere spostati, rinomina, rinominare, rinominal*, rinominarl*, rinomini, va rinominato, va rinominata, vanno rinominati, \
        vanno rinominate, deve essere rinominato, deve essere rinominata, può essere rinominato, può essere rinominata, \
        devono essere rinominati, possono essere rinominati, muovi, muovere, muovil*, cambia … nome, cambiare … nome, trasloca"),
        (Op::Schedule, "schedula, schedulare, pianifica, pianificare, programma, programmare, metti … cron, mettere … cron, crea … cron, \
        creare … cron, crea … cronjob, creare … cronjob, aggiungi … cron, ogni notte, tutte … notti, ogni giorno, tutti … giorni, \
        ogni ora, ogni settimana, ogni mattina, tutte … mattine, ogni lunedì, quotidianamente, settimanalmente, ogni minuto"),
        (Op::Migrate, "migra, migrare, migral*, migrarl*, migri, va migrato, va migrata, vanno migrati, vanno migrate, \
        deve essere migrato, deve essere migrata, può essere migrato, può essere migrata, devono essere migrati, possono essere migrati, \
        lancia … migrazione, lancia … migrazioni, lanciare … migrazioni, lanciare … migrazione, esegui … migrazione, esegui … migrazioni, \
        eseguire … migrazioni, eseguire … migrazione, fai … migrazione, fai … migrazioni, fare … migrazione, applica … migrazioni, \
        applica … migrazione, runna … migrazioni"),
        (Op::Expose, "condividi, condividere, condividil*, condividerl*, espoi, esporre, espoil*, esporrl*, esponi, esponil*, \
        rendi … pubblico, rendi … pubblica, rendi … pubblici, rendere … pubblico, rendere … pubblica, rendilo pubblico, rendila pubblica, \
        renda pubblico, metti … pubblico, rendi … accessibile, rendere … accessibile, apri … internet, apri al pubblico, \
        apri … al pubblico, apri … tunnel, aprire … tunnel, tunnella"),
        (Op::Connect, "connetti, connettere, connettiti, connetterti, connettersi, collega, collegare, collegati, collegarti, collegarsi, \
        entra nel server, entra in ssh, entra via ssh, fai ssh, fare ssh, vai in ssh, fai … login, accedi, accedere, loggati"),
        (Op::Pay, "paga, pagare, pagal*, pagarl*, paghi, rimborsa, rimborsare, rimborsal*, rimborsarl*, rimborsi, va rimborsato, \
        va rimborsata, vanno rimborsati, vanno rimborsate, deve essere rimborsato, deve essere rimborsata, può essere rimborsato, \
        può essere rimborsata, devono essere rimborsati, possono essere rimborsati, fai … rimborso, fare … rimborso, emetti … rimborso, \
        restituisci … soldi, restituire … soldi, restituisci l'importo, addebita, addebitare, addebital*, addebitarl*, trasferisci, \
        trasferire, trasferiscil*, trasferirl*, fai … bonifico, fare … bonifico, comprare, compral*, acquista, acquistare, acquistal*, \
        acquistarl*, ordina un, ordina una, ordina il, ordina due, annulla l'ordine, annullare l'ordine, annulla … ordine, disdici, \
        disdire, disdicil*, prenota, prenotare, accredita, accreditare, storna, stornare, stornal*, incassa, compra il, compra la, \
        compra un, compra una, compra altri"),
        (Op::ReadSecret, "mostra, mostrare, mostrami, stampa, stampare, stampal*, leggi, leggere, rivela, rivelare, dammi … password, \
        dammi … token, dammi … chiave, dimmi … password, dimmi … token, dimmi … chiave, passami … password, passami … token, visualizza, \
        fai … echo, dumpa, decifra, decifrare"),
        (Op::WriteSecret, "ruota, ruotare, cambia … password, cambiare … password, cambia … chiave, cambiare … chiave, cambia … token, \
        cambiare … token, imposta … password, impostare … password, metti … password, resetta … password, resettare … password, \
        reimposta … password, salva, salvare, memorizza, memorizzare, registra, rinnova, rinnovare, aggiungi, aggiungere, crea, creare, \
        cancella, cancellare, elimina, eliminare, rimuovi, rimuovere, genera, generare, rigenera, rigenerare, aggiorna, aggiornare"),
        (Op::SkipChecks, "salta … hook, salta … hooks, saltare … hook, saltare … hooks, salta … test, saltare … test, salta … controlli, \
        saltare … controlli, salta … verifiche, salta … ci, saltal*, ignora … hook, ignorare … hook, ignora … test, ignorare … test, \
        senza … hook, senza hooks, senza … test, aggira, aggirare, aggiral*, bypassa, bypassare, bypassal*, skippa, skippare, skippal*, \
        scavalca, disabilita … hook, disattiva … hook"),
    ],
    negations: "non, no, mai, senza, né, ne', neanche, nemmeno, neppure, niente, nulla, nessun, nessuno, nessuna, nessun', evita, evitare, \
        evita di, eviti, evitate, evitiamo di, vietato, vietata, è vietato, proibito, in nessun caso, per nessun motivo, \
        per nessuna ragione, per niente al mondo, assolutamente no, mica, smetti di, smettila di, smettere di, guai a, guardati dal, \
        astieniti, giammai, manco, non più",
    takes_back: "aspetta, aspetti, aspettate, aspetta un attimo, aspetta un momento, un attimo, un momento, un secondo, momento, attimo, \
        no aspetta, no fermo, fermo, ferma tutto, fermati, no ferma, lascia stare, lasci stare, lascia perdere, lasci perdere, \
        lasciamo stare, lasciamo perdere, anzi no, meglio di no, meglio no, forse meglio di no, dimentica, dimenticalo, dimentica tutto, \
        scordatelo, annulla tutto, annulla quello, non farlo, non lo fare, non farla, non fare niente, non ancora, ho cambiato idea, \
        cambiato idea, cambio idea, ci ho ripensato, ripensandoci, ripensandoci bene, a pensarci bene, cambio di programma, \
        come non detto, ritiro tutto, ah no, oh no, niente lascia, no niente",
    later: "domani, domani mattina, domani sera, dopodomani, più tardi, piu tardi, stasera, stanotte, questa sera, oggi pomeriggio, \
        la prossima settimana, settimana prossima, la settimana prossima, il mese prossimo, il prossimo mese, mese prossimo, \
        l'anno prossimo, il prossimo sprint, nel prossimo sprint, lunedì, martedì, mercoledì, giovedì, venerdì, lunedì prossimo, \
        nel weekend, nel fine settimana, dopo il weekend, dopo il fine settimana, un giorno, prima o poi, un giorno o l'altro, in futuro, \
        in seguito, più avanti, un'altra volta, in un altro momento, non ora, non adesso, non oggi, tra una settimana, fra una settimana, \
        tra un mese, tra qualche giorno, fra qualche giorno, dopo pranzo, dopo le ferie, a suo tempo, eventualmente dopo",
    hedges: "forse, magari, può darsi, può essere che, eventualmente, possibilmente, probabilmente, sto pensando di, stavo pensando di, \
        stiamo pensando di, pensavo di, penso di, pensiamo di, sto valutando, stiamo valutando, valuto, sto considerando, \
        stiamo considerando, mi chiedo se, mi chiedevo se, ci chiediamo se, ho intenzione, abbiamo intenzione, conto di, contiamo di, \
        non so se, non sono sicuro, non sono sicura, non siamo sicuri, sono indeciso, dubito, potremmo, potrei, si potrebbe, \
        dovremmo forse, forse dovremmo, sarebbe bene, sarebbe meglio, sarebbe bello, vediamo, vedremo, chissà, in teoria, semmai, casomai",
    conditions: "se, quando, appena, non appena, una volta che, una volta, dopo che, dopo, a meno che, a meno di, salvo che, purché, \
        a patto che, a condizione che, sempre che, finché, fino a quando, fintanto che, nel caso, in caso, nel caso in cui, qualora, \
        solo se, soltanto se, solo quando, soltanto quando, solo dopo, prima che, prima di, ammesso che, sempreché, ove, posto che, \
        laddove",
    approvals: "approv*, conferm*, autorizz*, accett*, acconsent*, d'accordo, dà l'ok, da l'ok, dia l'ok, dato l'ok, l'ok di, dà il via, \
        via libera, dà il benestare, benestare, dice di sì, dice sì, dica di sì, dica sì, dà il consenso, consenso di, ok di, firma il, \
        firmi, ha firmato, convalid*, valid*, ha controllato, ha verificato, ha guardato, ha provato, ha testato, abbia controllato, \
        abbia verificato, dia il permesso",
    questions: "come mai, come si, come faccio, come posso, come possiamo, come funziona, come va, come cancello, come cancellare, \
        come eliminare, come faccio a, come fare, come facciamo, come mi, come lo, come viene, come vengono, come è, come sono, perché, \
        perche, cosa, che cosa, che ne, che succede, quando è, dove, dov'è, chi, quale, quali, qual, quanto, quanta, quanti, quante, \
        posso, possiamo, dovrei, dovremmo, devo per forza, conviene, converrebbe, vale la pena, ha senso, avrebbe senso, è possibile, \
        è sicuro, è necessario, è meglio, sarebbe, sarebbe meglio, si può, si potrebbe, si deve, si dovrebbe, c'è, ci sono, hai già, \
        avete, abbiamo già, è stato, è già, e se, cosa succede, secondo te, secondo voi, pensi che, credi che, sai se, sapete se, \
        qualcuno sa, per quale, a cosa, a che, a chi, in che",
    polite: "per favore, per piacere, per cortesia, cortesemente, gentilmente, perfavore, puoi, potresti, può lei, potrebbe, potete, \
        potreste, puoi per favore, mi puoi, mi potresti, riesci a, riusciresti a, vuoi, vorresti, ti va di, ti dispiace, ti dispiacerebbe, \
        le dispiace, le dispiacerebbe, ti chiedo di, le chiedo di, ti prego di, ti prego, prego, voglio che, vorrei che, \
        mi piacerebbe che, ho bisogno che, ti sarei grato, grazie, sii gentile, fammi il favore, fammi il piacere, mi fai, devi, \
        puoi anche, saresti così gentile, mi aiuti a",
    reports: "dice, dicono, disse, dissero, ha detto, hanno detto, m'ha detto, mi ha detto, ci ha detto, diceva, ha scritto, \
        hanno scritto, scrive che, scriveva, suggerisce, suggeriscono, suggeriva, ha suggerito, consiglia, consigliano, ha consigliato, \
        raccomanda, ha raccomandato, propone, ha proposto, proponeva, chiede se, ha chiesto, hanno chiesto, chiedeva, sostiene, sosteneva, \
        afferma, ha affermato, menziona, ha menzionato, pensa che, pensano che, ritiene, racconta, ha raccontato, \
        secondo la documentazione, secondo il readme, secondo i log, secondo i docs, stando ai log, stando alla documentazione, \
        vuole che noi, vorrebbe che, a quanto pare, pare che, sembra che, pareva, a detta di, si dice",
    all: "tutto, tutta, tutti, tutte, ogni, ognuno, ognuna, ciascuno, ciascuna, ciascun, entrambi, entrambe, intero, intera, interi, \
        intere, completo, completa, completamente, per intero, qualsiasi, qualunque, tutto quanto, tutti quanti, tutti e due, tutte e due, \
        l'insieme",
    only: "solo, soltanto, solamente, unicamente, esclusivamente, nient'altro che, niente altro che, niente più che, nient'altro, \
        non più di, appena solo, semplicemente, giusto il, giusto la, e basta, null'altro",
    keeps: "tieni, tenere, tienil*, tenga, tenete, tenerl*, mantieni, mantenere, mantienil*, mantenga, conserva, conservare, conserval*, \
        preserva, preservare, lascia … stare, lascia in pace, lascia … pace, lascia intatto, lascia … intatto, lascia così, lascia … così, \
        lascia com'è, lascia … com'è, lasciare intatto, lascialo, lasciala, lasciali, non toccare, non tocchi, salvo il, tranne, eccetto, \
        ad eccezione di, a eccezione di, a parte, ma non, meno il, risparmia, risparmiare, intatto, intatta, intatti, intatte, trattieni",
    yes: "sì, si, certo, certo che sì, sicuro, certamente, ok, okay, okey, va bene, va benissimo, vabbè, d'accordo, perfetto, vai, \
        vai pure, vada, procedi, procedi pure, proceda, procedete, fallo, falla, fallo pure, fai pure, fai, faccia, faccia pure, confermo, \
        confermato, confermata, conferma, approvato, approvata, esatto, esattamente, giusto, corretto, benissimo, ottimo, bene, sì grazie, \
        sì per favore, sì vai, sì fallo, sì procedi, sì certo, certo fai pure, avanti, continua, dai, dai pure, assolutamente sì, \
        assolutamente, per me va bene, tutto ok, tutto bene, concesso, autorizzato, volentieri",
};
