//! Romanian, with and without its marks.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "șterge, sterge, ștergeți, stergeti, să ștergi, sa stergi, șterge-*, sterge-*, ștergeți-*, stergeti-*, trebuie șters, \
        trebuie sters, trebuie ștersă, trebuie stersa, trebuie șterse, trebuie sterse, poate fi șters, poate fi sters, poate fi ștersă, \
        poate fi stersa, pot fi șterse, pot fi sterse, de șters, de sters, elimină, elimina, eliminați, eliminati, să elimini, sa elimini, \
        elimină-*, elimina-*, eliminați-*, eliminati-*, trebuie eliminat, trebuie eliminată, trebuie eliminata, trebuie eliminate, \
        poate fi eliminat, poate fi eliminată, poate fi eliminata, pot fi eliminate, de eliminat, scoate, scoateți, scoateti, să scoți, \
        sa scoti, scoate-*, scoateți-*, scoateti-*, golește, goleste, goliți, goliti, goli, să golești, sa golesti, golește-*, goleste-*, \
        goliți-*, goliti-*, aruncă, arunca, aruncați, aruncati, să arunci, sa arunci, aruncă-*, arunca-*, aruncați-*, aruncati-*, \
        la gunoi cu, scapă de, scapa de, scăpați de, scapati de, să scapi de, sa scapi de, dă afară, da afara, dă-l afară, da-l afara, \
        dă-le afară, da-le afara, înlătură, inlatura, înlăturați, inlaturati, înlătura, să înlături, sa inlaturi, înlătură-*, inlatura-*, \
        înlăturați-*, inlaturati-*, îndepărtează, indeparteaza, îndepărtați, indepartati, îndepărta, indeparta, să îndepărtezi, \
        sa indepartezi, îndepărtează-*, indeparteaza-*, îndepărtați-*, indepartati-*, suprimă, suprima, suprimați, suprimati, să suprimi, \
        sa suprimi, suprimă-*, suprima-*, suprimați-*, suprimati-*, curăță … bucket, curata … bucket, poate dispărea, poate disparea, \
        pot dispărea, pot disparea, trebuie să dispară, trebuie sa dispara, fă să dispară, fa sa dispara, dă ștergere, da stergere, \
        trebuie ștearsă, trebuie stearsa, se poate șterge, se poate sterge, poți șterge, poti sterge, radiază, radiaza, debarasează-te, \
        debaraseaza-te"),
        (Op::Discard, "anulează, anuleaza, anulați, anulati, anula, să anulezi, sa anulezi, anulează-*, anuleaza-*, anulați-*, anulati-*, \
        renunță, renunta, renunțați, renuntati, renunța, să renunți, sa renunti, renunță-*, renunta-*, renunțați-*, renuntati-*, revocă, \
        revoca, revocați, revocati, să revoci, sa revoci, revocă-*, revoca-*, revocați-*, revocati-*, restaurează, restaureaza, \
        restaurați, restaurati, restaura, să restaurezi, sa restaurezi, restaurează-*, restaureaza-*, restaurați-*, restaurati-*, \
        resetează, reseteaza, resetați, resetati, reseta, să resetezi, sa resetezi, resetează-*, reseteaza-*, resetați-*, resetati-*, \
        reinițializează, reinitializeaza, reinițializați, reinitializati, reinițializa, reinitializa, să reinițializezi, \
        sa reinitializezi, reinițializează-*, reinitializeaza-*, reinițializați-*, reinitializati-*, dă … reset, da … reset, fă … reset, \
        fa … reset, să dai reset, sa dai reset, dă … revert, da … revert, fă … revert, fa … revert, să dai revert, sa dai revert, \
        dă … rollback, da … rollback, fă … rollback, fa … rollback, să faci rollback, sa faci rollback, revino la, reveniți la, \
        reveniti la, întoarce-te la, intoarce-te la, dă … înapoi, da … inapoi, dă-l înapoi, da-l inapoi, readu … stare, readu … starea, \
        desfă, desfa, aruncă modificările, arunca modificarile, aruncă schimbările, arunca schimbarile, abandonează modificările, \
        abandoneaza modificarile, fă stash, fa stash"),
        (Op::ForcePush, "fă force push, fă … force push, dă force push, dă … force push, să dai force push, să faci force push, \
        dă push … force, fă push … force, dă push forțat, fă push forțat, dă push cu forța, fă push cu forța, împinge … forța, \
        forțează push-ul, forțează … push, push forțat, push cu force"),
        (Op::Push, "dați push, dati push, dă … push, da … push, dă-i push, da-i push, faceți push, faceti push, fă … push, fa … push, \
        să dai push, sa dai push, să faci push, sa faci push, a da push, poți da push, poti da push, puteți da push, puteti da push, \
        putea da push, face push, împinge, impinge, împingeți, impingeti, să împingi, sa impingi, împinge-*, impinge-*, împingeți-*, \
        impingeti-*, urcă branch-ul, urca branch-ul, urcă ramura, urca ramura, urcă commit-ul, urca commit-ul, trimite branch-ul, \
        trimite ramura, pushează, pusheaza, pushuiește, pushuieste, deschide … pr, deschide … pull request, deschideți … pr, \
        deschideti … pr, fă … pr, fa … pr, fă … pull request, fa … pull request, faceți … pr, faceti … pr, creează … pr, creeaza … pr, \
        creează … pull request, creeaza … pull request, creați … pr, creati … pr, să deschizi un pr, sa deschizi un pr, să faci un pr, \
        sa faci un pr, face … pr, publică branch-ul, publica branch-ul, deschide … merge request"),
        (Op::Commit, "dați commit, dati commit, dă … commit, da … commit, dă-i commit, da-i commit, fă … commit, fa … commit, \
        faceți … commit, faceti … commit, să dai commit, sa dai commit, să faci commit, sa faci commit, să faci un commit, \
        sa faci un commit, face … commit, comite, comitează, comiteaza, commitează, commiteaza, creează … commit, creeaza … commit"),
        (Op::Merge, "dați merge, dati merge, dă-i merge, da-i merge, dă … merge, da … merge, fă … merge, fa … merge, faceți merge, \
        faceti merge, să dai merge, sa dai merge, să faci merge, sa faci merge, face merge, îmbină, imbina, îmbinați, imbinati, îmbina, \
        să îmbini, sa imbini, îmbină-*, imbina-*, îmbinați-*, imbinati-*, unește, uneste, uniți, uniti, uni, să unești, sa unesti, \
        unește-*, uneste-*, uniți-*, uniti-*, fuzionează, fuzioneaza, fuzionați, fuzionati, fuziona, să fuzionezi, sa fuzionezi, \
        fuzionează-*, fuzioneaza-*, fuzionați-*, fuzionati-*, mergeuiește, mergeuieste, mergează, mergeaza, contopește, contopeste"),
        (Op::Rewrite, "fă … rebase, dă … rebase, faceți rebase, să faci rebase, face rebase, fă … squash, dă squash, faceți squash, \
        să faci squash, rescrie istoricul, rescrieți istoricul, să rescrii istoricul, rescrie istoria, fă … amend, dă amend, \
        să faci amend, modifică ultimul commit, modificați ultimul commit, dă cherry-pick, fă … cherry-pick"),
        (Op::Approve, "aprobă, aprobați, aproba, să aprobi, dă aprobarea, dă … approve, dă undă verde la"),
        (Op::Publish, "publică, publica, publicați, publicati, să publici, sa publici, publică-*, publica-*, publicați-*, publicati-*, \
        trebuie publicat, trebuie publicată, trebuie publicata, trebuie publicate, poate fi publicat, poate fi publicată, \
        poate fi publicata, pot fi publicate, de publicat, retrage pachetul, retrageți pachetul, retrageti pachetul, retrage versiunea, \
        retrage … npm, scoate … npm, pune … npm, urcă … npm, urca … npm, trimite aplicația, trimite aplicatia, urcă … store, urca … store, \
        fă public pachetul, fa public pachetul, marchează … depășit, marcheaza … depasit, marchează … deprecated, marcheaza … deprecated, \
        dă yank, da yank, fă yank, fa yank, depublică, depublica, pune … online"),
        (Op::Release, "lansează versiunea, lanseaza versiunea, lansați versiunea, lansati versiunea, lansează … versiune, \
        lanseaza … versiune, să lansezi versiunea, sa lansezi versiunea, scoate … versiune, scoate versiunea, scoate … release, \
        scoate release-ul, fă … release, fa … release, fă release-ul, fa release-ul, faceți … release, faceti … release, să faci release, \
        sa faci release, să faci un release, sa faci un release, face … release, creează … release, creeaza … release, creează release-ul, \
        creeaza release-ul, creați … release, creati … release, taie … release, dă release, da release, pune … tag, fă … tag, fa … tag, \
        creează … tag, creeaza … tag, creează tag-ul, creeaza tag-ul, creați … tag, creati … tag, să pui tag, sa pui tag, să faci un tag, \
        sa faci un tag, tăguiește, taguieste, etichetează versiunea, eticheteaza versiunea"),
        (Op::Deploy, "dați deploy, dati deploy, dă-i deploy, da-i deploy, dă … deploy, da … deploy, fă … deploy, fa … deploy, \
        fă deploy-ul, fa deploy-ul, faceți deploy, faceti deploy, să dai deploy, sa dai deploy, să faci deploy, sa faci deploy, \
        să faci deploy-ul, sa faci deploy-ul, face deploy, face deploy-ul, deployează, deployeaza, deployați, deployati, deploiază, \
        deploiaza, pune … producție, pune … productie, puneți … producție, puneti … productie, să pui … producție, sa pui … productie, \
        bagă … producție, baga … productie, băgați … producție, bagati … productie, urcă … producție, urca … productie, \
        urcați … producție, urcati … productie, să urci … producție, sa urci … productie, trimite … producție, trimite … productie, \
        scoate în producție, scoate in productie, du … producție, du … productie, mută … producție, muta … productie, \
        promovează … producție, promoveaza … productie, pune … prod, bagă … prod, baga … prod, urcă … prod, urca … prod, urcă … staging, \
        urca … staging, pune … staging, pune … live, redeployează, redeployeaza, fă redeploy, fa redeploy, lansează … producție, \
        lanseaza … productie"),
        (Op::Apply, "aplică, aplicați, aplica, să aplici, scalează, scalați, să scalezi, dă apply, fă … apply, faceți apply, să dai apply, \
        fă drain, dă drain, golește nodul, mărește … replici, redu … replici, scade … replici, crește … replici, pune … replici, \
        patchează, fă patch"),
        (Op::Destroy, "distruge, distrugeți, distrugeti, să distrugi, sa distrugi, distruge-*, distrugeți-*, distrugeti-*, \
        trebuie distrus, trebuie distrusă, trebuie distrusa, trebuie distruse, poate fi distrus, poate fi distrusă, poate fi distrusa, \
        pot fi distruse, de distrus, dărâmă, darama, dărâmați, daramati, dărâma, să dărâmi, sa darami, dărâmă-*, darama-*, dărâmați-*, \
        daramati-*, demolează, demoleaza, demolați, demolati, demola, să demolezi, sa demolezi, demolează-*, demoleaza-*, demolați-*, \
        demolati-*, dezafectează, dezafecteaza, dezafectați, dezafectati, dezafecta, să dezafectezi, sa dezafectezi, dezafectează-*, \
        dezafecteaza-*, dezafectați-*, dezafectati-*, desființează, desfiinteaza, desființați, desfiintati, desființa, desfiinta, \
        să desființezi, sa desfiintezi, desființează-*, desfiinteaza-*, desființați-*, desfiintati-*, demontează, demonteaza, \
        dă jos clusterul, da jos clusterul, dă jos mediul, da jos mediul, dă jos infrastructura, da jos infrastructura, dă jos stack-ul, \
        da jos stack-ul, dă … jos, da … jos, dă-l jos, da-l jos, dă-le jos, da-le jos, dă-o jos, da-o jos, să dai jos, sa dai jos, \
        dați drop, dati drop, dă … drop, da … drop, fă … drop, fa … drop, să dai drop, sa dai drop, dă truncate, da truncate, \
        fă … truncate, fa … truncate, trunchiază, trunchiaza, trunchiați, trunchiati, formatează, formateaza, formatați, formatati, \
        formata, să formatezi, sa formatezi, formatează-*, formateaza-*, formatați-*, formatati-*, termină instanța, termina instanta, \
        golește tabela, goleste tabela, golește tabelul, goleste tabelul, scoate din uz, anihilează, anihileaza, nimicește, nimiceste, \
        dezinstalează clusterul, dezinstaleaza clusterul"),
        (Op::Restart, "repornește, reporneste, reporniți, reporniti, reporni, să repornești, sa repornesti, repornește-*, reporneste-*, \
        reporniți-*, reporniti-*, trebuie repornit, trebuie repornită, trebuie repornita, trebuie repornite, poate fi repornit, \
        poate fi repornită, poate fi repornita, pot fi repornite, de repornit, dați restart, dati restart, dă … restart, da … restart, \
        dă-i … restart, da-i … restart, fă … restart, fa … restart, faceți restart, faceti restart, să dai restart, sa dai restart, \
        să dai un restart, sa dai un restart, să faci restart, sa faci restart, restartează, restarteaza, restartați, restartati, \
        restarta, restartează-*, restarteaza-*, dă … reboot, da … reboot, fă reboot, fa reboot, rebootează, rebooteaza, reîncarcă, \
        reincarca, reîncărcați, reincarcati, reîncărca, să reîncarci, sa reincarci, reîncarcă-*, reincarca-*, reîncărcați-*, \
        reincarcati-*, reinițiază, reinitiaza, pornește din nou, porneste din nou, porniți din nou, porniti din nou, pornește iar, \
        porneste iar"),
        (Op::Stop, "oprește, opreste, opriți, opriti, opri, să oprești, sa opresti, oprește-*, opreste-*, opriți-*, opriti-*, \
        trebuie oprit, trebuie oprită, trebuie oprita, trebuie oprite, poate fi oprit, poate fi oprită, poate fi oprita, pot fi oprite, \
        de oprit, dezactivează, dezactiveaza, dezactivați, dezactivati, dezactiva, să dezactivezi, sa dezactivezi, dezactivează-*, \
        dezactiveaza-*, dezactivați-*, dezactivati-*, trebuie dezactivat, trebuie dezactivată, trebuie dezactivata, trebuie dezactivate, \
        poate fi dezactivat, poate fi dezactivată, poate fi dezactivata, pot fi dezactivate, de dezactivat, suspendă, suspenda, \
        suspendați, suspendati, să suspenzi, sa suspenzi, suspendă-*, suspenda-*, suspendați-*, suspendati-*, întrerupe, intrerupe, \
        întrerupeți, intrerupeti, să întrerupi, sa intrerupi, întrerupe-*, intrerupe-*, întrerupeți-*, intrerupeti-*, închide serverul, \
        inchide serverul, închide serviciul, inchide serviciul, închideți serverul, inchideti serverul, închide containerul, \
        inchide containerul, închide procesul, inchide procesul, închide-l, inchide-l, stinge, stingeți, stingeti, pune … pauză, \
        pune … pauza, puneți pe pauză, puneti pe pauza, dă stop, da stop, dă-i stop, da-i stop, fă stop, fa stop, dă shutdown, \
        da shutdown, fă shutdown, fa shutdown, dă jos serverul, da jos serverul, dă jos serviciul, da jos serviciul, stopează, stopeaza, \
        stopați, stopati, scoate din funcțiune, scoate din functiune, anulează jobul, anuleaza jobul, anulează job-ul, anuleaza job-ul"),
        (Op::Kill, "omoară, omoara, omorâți, omorati, omorî, omori, să omori, sa omori, omoară-*, omoara-*, omorâți-*, omorati-*, \
        trebuie omorât, trebuie omorat, trebuie omorâtă, trebuie omorata, trebuie omorâte, trebuie omorate, poate fi omorât, \
        poate fi omorat, poate fi omorâtă, poate fi omorata, pot fi omorâte, pot fi omorate, de omorât, de omorat, ucide, ucideți, \
        ucideti, să ucizi, sa ucizi, ucide-*, ucideți-*, ucideti-*, dați kill, dati kill, dă-i kill, da-i kill, dă … kill, da … kill, \
        fă kill, fa kill, fă-i kill, fa-i kill, să dai kill, sa dai kill, killuiește, killuieste, killăiește, killaieste, \
        termină procesul, termina procesul, termină procesele, termina procesele, terminați procesul, terminati procesul, \
        lichidează procesul, lichideaza procesul, închide forțat, inchide fortat, oprește forțat, opreste fortat"),
        (Op::Install, "instalează, instalați, instala, să instalezi, instalează-*, instalați-*, trebuie instalat, trebuie instalată, \
        trebuie instalate, poate fi instalat, poate fi instalată, pot fi instalate, de instalat, actualizează, actualizați, actualiza, \
        să actualizezi, adaugă pachetul, adăugați pachetul, adaugă dependența, adăugați dependența, fă upgrade, dă upgrade, fă update, \
        dă update, faceți update, să faci update, upgradează, updatează, bumpează"),
        (Op::Uninstall, "dezinstalează, dezinstalați, dezinstala, să dezinstalezi, dezinstalează-*, dezinstalați-*, trebuie dezinstalat, \
        trebuie dezinstalată, trebuie dezinstalate, poate fi dezinstalat, poate fi dezinstalată, pot fi dezinstalate, de dezinstalat, \
        scoate pachetul, scoate dependența, elimină pachetul, elimină dependența, șterge pachetul, șterge dependența"),
        (Op::Run, "rulează, rulați, rula, să rulezi, rulează-*, rulați-*, trebuie rulat, trebuie rulată, trebuie rulate, poate fi rulat, \
        poate fi rulată, pot fi rulate, de rulat, execută, executați, executa, să execuți, execută-*, executați-*, pornește, porniți, \
        porni, să pornești, pornește-*, porniți-*, lansează, lansați, lansa, să lansezi, lansează-*, lansați-*, declanșează, declanșați, \
        declanșa, să declanșezi, declanșează-*, declanșați-*, testează, testați, testa, să testezi, testează-*, testați-*, dă drumul la, \
        dă-i drumul la, dați drumul la, dă run, fă run, dă start, încearcă să rulezi, apelează, apelați, ridică serverul, \
        ridică containerele"),
        (Op::Download, "descarcă, descărcați, descărca, să descarci, clonează, clonați, clona, să clonezi, dă pull, dați pull, fă … pull, \
        faceți pull, să dai pull, da pull, trage ultima, trage imaginea, adu, aduceți, ia fișierul, ia-l … pe, dă fetch, fă … fetch, \
        preia, preluați"),
        (Op::Upload, "încarcă, încărcați, încărca, să încarci, copiază, copiați, copia, să copiezi, transferă, transferați, transfera, \
        să transferi, sincronizează, sincronizați, sincroniza, să sincronizezi, urcă, urcați, să urci, pune … server, pune … bucket, \
        fă upload, dă upload, fă … backup, faceți … backup, să faci backup, fă … copie de rezervă, uploadează, salvează … bucket"),
        (Op::Send, "trimite, trimiteți, să trimiți, trimite-*, trimiteți-*, trebuie trimis, trebuie trimisă, trebuie trimise, \
        poate fi trimis, poate fi trimisă, pot fi trimise, de trimis, postează, postați, posta, să postezi, postează-*, postați-*, \
        notifică, notificați, notifica, să notifici, notifică-*, notificați-*, anunță, anunțați, anunța, să anunți, anunță-*, anunțați-*, \
        informează, informați, informa, să informezi, informează-*, informați-*, scrie-i, scrie-le, scrie lui, scrie echipei, \
        scrieți echipei, scrie … mail, scrie … mesaj, dă-i mail, dă … mail, dă … mesaj, dă-i … mesaj, dă … știre, dă-le … știre, spune-i, \
        spune-le, spuneți-le, spune echipei, spune clientului, înștiințează, înștiințați, redirecționează … mail, dă forward, dă ping, \
        dă-i ping, pune … mesaj, comunică"),
        (Op::Comment, "comentează, comentați, comenta, răspunde, răspundeți, răspunde-*, să răspunzi, închide issue-ul, închide tichetul, \
        închide ticketul, închide pr-ul, închideți issue-ul, închideți tichetul, închideți pr-ul, închide … issue, închide … tichet, \
        deschide … issue, deschide … tichet, deschide … ticket, deschideți … issue, deschideți … tichet, creează … issue, \
        creează … tichet, creează … ticket, creați … issue, creați … tichet, fă … issue, fă … tichet, fă … ticket, redeschide, \
        redeschideți, asignează, asignați, atribuie, atribuiți, etichetează issue-ul, lasă … comentariu, lăsați … comentariu, \
        adaugă … comentariu, adăugați … comentariu, pune … comentariu, scrie … comentariu"),
        (Op::Read, "arată, arătați, arăta, arată-*, afișează, afișați, afișa, citește, citiți, citi, uită-te, verifică, verificați, \
        listează, listați, tipărește, printează, deschide, deschideți, vezi, vedeți, consultă, aruncă … privire"),
        (Op::Configure, "configurează, configurați, configura, să configurezi, setează, setați, seta, să setezi, schimbă, schimbați, \
        schimba, să schimbi, modifică, modificați, modifica, să modifici, activează, activați, activa, să activezi, dezactivează, \
        dezactivați, dezactiva, să dezactivezi, rotește, rotiți, roti, să rotești, aprinde, aprindeți, stinge, pornește flag-ul, \
        oprește flag-ul, pune … pe, puneți … pe, comută, comutați, îndreaptă … spre, deschide portul, deschideți portul, închide portul, \
        închideți portul, mărește, măriți, redu, reduceți, crește, scade, blochează, blocați, deblochează, arhivează, arhivați, \
        invalidează, redirecționează, ajustează, actualizează, actualizați, fă public, fă … privat, reglează"),
        (Op::Permit, "dați acces, dă-i acces, dă-le acces, dă … acces, dați-i acces, să dai acces, să-i dai acces, da acces, \
        dă-i drepturi, dă … drepturi, dă-i permisiuni, dă … permisiuni, dă-i rolul, dă … rolul, acordă, acordați, acorda, să acorzi, \
        acordă-*, acordați-*, permite, permiteți, să permiți, permite-*, permiteți-*, autorizează, autorizați, autoriza, să autorizezi, \
        autorizează-*, autorizați-*, invită, invitați, invita, să inviți, invită-*, invitați-*, adaugă utilizatorul, \
        adăugați utilizatorul, adaugă userul, adaugă … utilizator, adaugă … grup, adaugă … grupul, adaugă-l în grup, adaugă … echipă, \
        bagă … grup, scoate utilizatorul, scoate userul, scoate … grup, scoate-l din, scoate-o din, elimină utilizatorul, \
        șterge utilizatorul, ia-i accesul, ia-i drepturile, taie accesul, taie-i accesul, retrageți accesul, retrage drepturile, \
        retrage … accesul, retrage-i, retrage permisiunile, revocă, revocați, revoca, să revoci, revocă-*, revocați-*, dă afară, \
        dă-l afară, dă-o afară, blochează, blocați, bloca, să blochezi, blochează-*, blocați-*, deblochează, banează, fă-l admin, \
        fă-o admin, fă … admin, fă … executabil, fă-l executabil, schimbă permisiunile, schimbați permisiunile, modifică permisiunile, \
        schimbă drepturile, dă chmod, fă chmod"),
        (Op::Edit, "editează, editați, edita, să editezi, modifică, modificați, modifica, să modifici, scrie, scrieți, să scrii, adaugă, \
        adăugați, adăuga, adaugă-*, creează, creați, crea, implementează, implementați, implementa, corectează, corectați, repară, \
        reparați, schimbă, schimbați, pune, puneți, fixează bug, completează, inserează, inserați, introdu, actualizează, notează"),
        (Op::Overwrite, "suprascrie, suprascrieți, să suprascrii, suprascrie-*, suprascrieți-*, trebuie suprascris, trebuie suprascrisă, \
        trebuie suprascrise, poate fi suprascris, poate fi suprascrisă, pot fi suprascrise, de suprascris, înlocuiește, înlocuiți, \
        înlocui, să înlocuiești, înlocuiește-*, înlocuiți-*, trebuie înlocuit, trebuie înlocuită, trebuie înlocuite, poate fi înlocuit, \
        poate fi înlocuită, pot fi înlocuite, de înlocuit, scrie peste, scrieți peste"),
        (Op::Move, "mută, mutați, muta, să muți, mută-*, mutați-*, trebuie mutat, trebuie mutată, trebuie mutate, poate fi mutat, \
        poate fi mutată, pot fi mutate, de mutat, redenumește, redenumiți, redenumi, să redenumești, redenumește-*, redenumiți-*, \
        trebuie redenumit, trebuie redenumită, trebuie redenumite, poate fi redenumit, poate fi redenumită, pot fi redenumite, \
        de redenumit, schimbă numele, schimbați numele, schimbă-i numele, deplasează"),
        (Op::Schedule, "programează, programați, programa, să programezi, planifică, planificați, planifica, să planifici, pune … cron, \
        pune … cronjob, fă … cron, fă … cronjob, creează … cron, creează … cronjob, în fiecare noapte, în fiecare zi, în fiecare oră, \
        la fiecare oră, în fiecare săptămână, în fiecare dimineață, în fiecare luni, zilnic, săptămânal, la fiecare minut"),
        (Op::Migrate, "migrează, migrați, migra, să migrezi, migrează-*, migrați-*, trebuie migrat, trebuie migrată, trebuie migrate, \
        poate fi migrat, poate fi migrată, pot fi migrate, de migrat, rulează migrarea, rulează migrările, rulați migrările, \
        rulează migrațiile, rulează migrația, execută migrarea, execută migrările, fă migrarea, aplică migrările, aplică migrarea, \
        dă migrate"),
        (Op::Expose, "partajează, partajați, partaja, să partajezi, partajează-*, partajați-*, expune, expuneți, să expui, expune-*, \
        expuneți-*, fă-l public, fă-o publică, fă … public, fă … publică, faceți … public, să faci public, pune … public, \
        deschide … internet, fă … accesibil, dă share, dă-i share, fă … tunel, distribuie, distribuiți"),
        (Op::Connect, "conectează, conectați, conecta, să conectezi, conectează-te, conectați-vă, intră pe server, intrați pe server, \
        intră prin ssh, intră cu ssh, loghează-te, logați-vă, dă ssh, fă ssh, leagă, legați"),
        (Op::Pay, "plătește, plătiți, plăti, să plătești, plătește-*, rambursează, rambursați, rambursa, să rambursezi, rambursează-*, \
        rambursați-*, fă rambursarea, fă … refund, dă-i refund, dă … refund, dă banii înapoi, dă-i banii înapoi, dați banii înapoi, \
        returnează banii, returnați banii, returnează suma, restituie, restituiți, facturează, facturați, factura, să facturezi, \
        facturează-*, facturați-*, taxează, taxați, debitează, debitați, transferă, transferați, transfera, să transferi, transferă-*, \
        transferați-*, cumpără, cumpărați, cumpăra, cumpără-*, să cumperi, comandă, comandați, comanda un, anulează, anulați, anula, \
        rezervă, achită, achitați, creditează, încasează"),
        (Op::ReadSecret, "arată, arătați, arată-*, afișează, afișați, afișa, tipărește, printează, citește, citiți, dezvăluie, dezvăluiți, \
        dă-mi parola, dă-mi tokenul, dă-mi token-ul, dă-mi cheia, spune-mi parola, zi-mi parola, decriptează, dă echo"),
        (Op::WriteSecret, "rotește, rotiți, roti, schimbați parola, să schimbi parola, schimbă … parola, schimbă tokenul, \
        schimbă token-ul, schimbă cheia, setați parola, setează … parola, pune parola, resetează parola, resetați parola, salvează, \
        salvați, salva, stochează, stocați, memorează, păstrează … vault, reînnoiește, reînnoiți, creează, creați, adaugă, adăugați, \
        șterge, ștergeți, elimină, generează, generați, regenerează, actualizează"),
        (Op::SkipChecks, "sari peste hook-uri, sari peste hooks, sari peste teste, sari peste verificări, sări peste, săriți peste, \
        sari peste, ignoră hook-urile, ignorați hook-urile, ignoră testele, ignorați testele, fără hook-uri, fără hooks, fără teste, \
        fără să rulezi testele, fără să rulezi hook-urile, ocolește, ocoliți, ocoli, dă skip la, dă skip, fă skip, dă bypass, fă bypass, \
        dezactivează hook-urile"),
    ],
    negations: "nu, n-, fără, fara, niciodată, niciodata, nici, nimic, niciun, nicio, nici un, nici o, nimeni, deloc, nicidecum, \
        în niciun caz, in niciun caz, sub nicio formă, sub nicio forma, să nu, sa nu, evită, evita, evitați, evitati, evitați să, \
        evitati sa, interzis, interzisă, interzisa, este interzis, e interzis, ferește-te, fereste-te, abține-te, abtine-te, neapărat nu, \
        neaparat nu, nu cumva, nicăieri, nicaieri, încetează să, inceteaza sa, încetați să, incetati sa, nu-l, nu-i, nu-mi, nu-o, nu-ți, \
        nu-ti, nu-le, n-ai, n-aș, n-o, n-am, n-ar",
    takes_back: "așteaptă, asteapta, așteptați, asteptati, stai, stai așa, stai asa, stai puțin, stai putin, stai un pic, stați, stati, \
        stați așa, stati asa, un moment, o clipă, o clipa, o secundă, o secunda, nu stai, nu așteaptă, nu asteapta, mai bine nu, \
        mai bine nu face, mai bine las-o, lasă-l așa, lasa-l asa, lasă așa, lasa asa, las-o, las-o baltă, las-o balta, las-o așa, \
        las-o asa, las-o moartă, las-o moarta, uită, uită de asta, uita de asta, uitați, uitati, nu mai face, nu mai e nevoie, \
        nu mai trebuie, de fapt nu, ba nu, ba nu stai, anulează asta, anuleaza asta, anulați asta, anulati asta, nu face asta, nu o face, \
        nu faceți asta, nu faceti asta, încă nu, inca nu, nu încă, nu inca, m-am răzgândit, m-am razgandit, ne-am răzgândit, \
        ne-am razgandit, schimbare de plan, gândindu-mă mai bine, gandindu-ma mai bine, oprește tot, opreste tot, oprește-te, opreste-te, \
        renunță la asta, renunta la asta, retrag ce am spus, oh nu, ah nu, lasă asta",
    later: "mâine, maine, mâine dimineață, maine dimineata, mâine seară, maine seara, poimâine, poimaine, mai târziu, mai tarziu, diseară, \
        diseara, deseară, deseara, la noapte, după-amiază, dupa-amiaza, după amiază, dupa amiaza, săptămâna viitoare, saptamana viitoare, \
        luna viitoare, anul viitor, sprintul viitor, în sprintul următor, in sprintul urmator, sprintul următor, sprintul urmator, \
        lunea viitoare, vinerea viitoare, lunea, vinerea, luni, marți, marti, miercuri, joi, vineri, în weekend, in weekend, după weekend, \
        dupa weekend, weekendul ăsta, weekendul asta, cândva, candva, odată și odată, odata si odata, într-o zi, intr-o zi, \
        la un moment dat, în viitor, in viitor, pe viitor, ulterior, altă dată, alta data, altădată, altadata, nu acum, nu azi, nu astăzi, \
        nu astazi, peste o săptămână, peste o saptamana, peste o lună, peste o luna, peste câteva zile, peste cateva zile, după prânz, \
        dupa pranz, după concediu, dupa concediu, în timp, in timp, la anul",
    hedges: "poate că, poate ca, poate ar, poate ar trebui, poate mâine, poate maine, poate o să, poate o sa, eventual, posibil, probabil, \
        pesemne, parcă ar, parca ar, mă gândesc să, ma gandesc sa, mă gândeam să, ma gandeam sa, ne gândim să, ne gandim sa, \
        ne gândeam să, ne gandeam sa, mă întreb dacă, ma intreb daca, ne întrebăm dacă, ne intrebam daca, mă tot întreb, ma tot intreb, \
        iau în calcul, iau in calcul, luăm în calcul, luam in calcul, am de gând, am de gand, avem de gând, avem de gand, plănuiesc, \
        planuiesc, plănuim, planuim, intenționez, intentionez, intenționăm, intentionam, nu știu dacă, nu stiu daca, nu sunt sigur, \
        nu sunt sigură, nu sunt sigura, nu suntem siguri, am putea, aș putea, as putea, s-ar putea, ar fi bine, ar fi mai bine, \
        ar trebui poate, vedem, mai vedem, vom vedea, de văzut, de vazut, ezit, cred că ar trebui, cred ca ar trebui",
    conditions: "dacă, daca, când, cand, atunci când, atunci cand, de îndată ce, de indata ce, imediat ce, imediat după ce, \
        imediat dupa ce, cum, după ce, dupa ce, după, odată ce, odata ce, cu condiția să, cu conditia sa, cu condiția ca, cu conditia ca, \
        doar dacă, doar daca, numai dacă, numai daca, doar când, doar cand, doar după, doar dupa, abia după, abia dupa, în caz că, \
        in caz ca, în cazul în care, in cazul in care, în caz de, in caz de, până când, pana cand, până nu, pana nu, până, atâta timp cât, \
        atata timp cat, cât timp, cat timp, decât dacă, decat daca, exceptând cazul, exceptand cazul, înainte să, inainte sa, înainte de, \
        inainte de, presupunând că, presupunand ca, de-ar, în eventualitatea, in eventualitatea",
    approvals: "aprob*, confirm*, accept*, autoriz*, valid*, e de acord, este de acord, sunt de acord, fie de acord, suntem de acord, \
        își dă acordul, isi da acordul, dă acordul, da acordul, dat acordul, dea acordul, dă ok, da ok, dă ok-ul, da ok-ul, dat ok, \
        dea ok, dă undă verde, da unda verde, undă verde, unda verde, dă verde, da verde, lumină verde, lumina verde, zice da, spune da, \
        zice ok, spune ok, semnează, semneaza, a semnat, a verificat, a testat, s-a uitat, își dă avizul, isi da avizul, aviz*, consimte, \
        încuviințează, incuviinteaza, permisiunea lui",
    questions: "ce, cum, de ce, când, unde, cine, care, cui, cât, câte, câți, câtă, oare, să șterg, sa sterg, să ștergem, sa stergem, \
        să fac, sa fac, să facem, sa facem, să dau, sa dau, să dăm, sa dam, să rulez, sa rulez, să opresc, sa opresc, să pornesc, \
        sa pornesc, să-l, ar trebui să, ar trebui sa, ar trebui, ar fi, ar fi bine să, ar fi bine sa, pot, putem, pot să, pot sa, \
        putem să, putem sa, trebuie să șterg, trebuie sa sterg, trebuie oare, e sigur, este sigur, e posibil, este posibil, e nevoie, \
        este nevoie, merită, merita, are sens, are rost, avem, aveți, aveti, există, exista, ai făcut, ai facut, ai șters, ai sters, \
        ai rulat, știe cineva, stie cineva, crezi că, crezi ca, credeți că, credeti ca, știi dacă, stii daca, știi cumva, stii cumva, \
        dar dacă, dar daca, și dacă, si daca, ce-ar fi, ce se întâmplă, ce se intampla, pentru ce, la ce, din ce, chiar trebuie",
    polite: "te rog, vă rog, va rog, te rog frumos, vă rog frumos, va rog frumos, rog, poți, poti, poți să, poti sa, ai putea, \
        ai putea să, ai putea sa, puteți, puteti, ați putea, ati putea, ați putea să, ati putea sa, vrei, vrei să, vrei sa, vrei te rog, \
        ai vrea, ați vrea, ati vrea, vreți să, vreti sa, fii drăguț, fii dragut, fii amabil, fiți amabil, fiti amabil, ești drăguț, \
        esti dragut, îți cer, iti cer, aș vrea să, as vrea sa, vreau să, vreau sa, as dori, aș dori, doresc să, doresc sa, am nevoie să, \
        am nevoie sa, mersi, mulțumesc, multumesc, trebuie să, trebuie sa, ai face bine, dacă poți, daca poti, dacă vrei, daca vrei, \
        te-aș ruga, te-as ruga, v-aș ruga, v-as ruga",
    reports: "spune că, spune ca, spunea că, spunea ca, a spus, au spus, a spus că, a spus ca, zice că, zice ca, zice, zicea, zic că, \
        zic ca, a zis, au zis, a scris, au scris, scrie că, scrie ca, scria, sugerează, sugereaza, sugera, a sugerat, au sugerat, \
        recomandă, recomanda, a recomandat, au recomandat, propune, a propus, au propus, întreabă dacă, intreaba daca, întreba, intreba, \
        a întrebat, a intrebat, a cerut, au cerut, pretinde, pretindea, susține, sustine, susținea, sustinea, menționează, mentioneaza, \
        a menționat, a mentionat, crede că, crede ca, cred că ei, cred ca ei, consideră că, considera ca, povestește, povesteste, \
        conform documentației, conform documentatiei, conform readme, conform logurilor, potrivit documentației, potrivit documentatiei, \
        vrea să facem, vrea sa facem, vrea ca noi, se pare că, se pare ca, cică, cica, chipurile, aparent, a pomenit",
    all: "tot, toată, toata, toate, toți, toti, tuturor, fiecare, întreg, intreg, întreaga, intreaga, întregul, intregul, întregi, \
        intregi, ambele, ambii, amândouă, amandoua, amândoi, amandoi, complet, completă, completa, în întregime, in intregime, \
        absolut tot, oricare, toate cele, totul",
    only: "doar, numai, exclusiv, nimic altceva decât, nimic altceva decat, nimic altceva, decât atât, decat atat, nu mai mult de, \
        pur și simplu, pur si simplu, strict, singur, singura, singurul, doar atât, doar atat, unic",
    keeps: "păstrează, pastreaza, păstrați, pastrati, păstra, pastra, păstrează-*, pastreaza-*, ține, țineți, tineti, lasă în pace, \
        lasa in pace, lasă … pace, lasa … pace, lăsați în pace, lasati in pace, lasă neatins, lasa neatins, lasă … neatins, \
        lasa … neatins, lasă neatinse, lasa neatinse, lasă … așa, lasa … asa, lasă-l în pace, lasa-l in pace, lasă-le în pace, \
        lasa-le in pace, lasă-l acolo, lasa-l acolo, menține, mentine, mențineți, mentineti, conservă, conserva, cruță, cruta, nu atinge, \
        nu te atinge, nu umbla, în afară de, in afara de, cu excepția, cu exceptia, mai puțin, mai putin, exceptând, exceptand, \
        fără a atinge, fara a atinge, dar nu, neatins, neatinsă, neatinsa, neatinse, intact, intactă, intacta, să rămână, sa ramana",
    yes: "da, sigur, sigur că da, sigur ca da, desigur, bineînțeles, bineinteles, ok, okay, okey, bine, e bine, este bine, e ok, \
        în regulă, in regula, de acord, sunt de acord, perfect, hai, haide, dă-i, dă-i drumul, da-i drumul, dă-i bătaie, da-i bataie, \
        fă-o, fă asta, fa asta, fă-l, fa-o, fă așa, fa asa, faceți, faceti, procedează, procedeaza, procedați, procedati, confirm, \
        confirmat, confirmată, confirmata, aprobat, aprob, corect, exact, așa e, asa e, întocmai, intocmai, da te rog, da vă rog, \
        da va rog, da fă-o, da fa-o, da sigur, da dă-i drumul, da da-i drumul, da hai, continuă, continua, continuați, continuati, \
        mergi mai departe, mergi înainte, mergi inainte, mergem, merge, super, firește, fireste, cum să nu, cum sa nu, pozitiv, poți, \
        e în regulă, e in regula",
};
