//! Catalan.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "esborra, esborris, esborrar, esborri, esborreu, esborra-*, esborra'*, esborrar-*, esborrin, esborreu-*, elimina, \
        eliminis, eliminar, elimini, elimineu, elimina-*, elimina'*, eliminar-*, eliminin, elimineu-*, suprimeix, suprimeixis, suprimir, \
        suprimeixi, suprimiu, suprimeix-*, suprimir-*, treu, treguis, treure, tregui, traieu, treu-*, treure-*, treu'*, buidis, buidar, \
        buideu, buida-*, buida'*, buidar-*, buideu-*, llença, llencis, llençar, llenci, llenceu, llença-*, llença'*, llençar-*, \
        a la brossa, tira … brossa, fora amb, fes … fora, fer fora, fes desaparèixer, fer desaparèixer, desfés-te de, desfer-te de, \
        desfer-se de, desfeu-vos de, carrega't, carregar-te, carrega-t'ho, carregueu-vos, liquida, liquidar, purga, purgar, \
        neteja … bucket, pot desaparèixer, ha … desaparèixer, poden desaparèixer, pot marxar, ha … marxar, poden marxar, cal esborrar, \
        cal eliminar, s'ha d'esborrar, s'ha d'eliminar, s'han d'esborrar, s'han d'eliminar, es pot esborrar, es pot eliminar, \
        es poden esborrar, es poden eliminar, d'esborrar, d'eliminar, l'esborris, l'eliminis, n'esborris, lleva, llevar, buida el, \
        buida la, buida els, buida les"),
        (Op::Discard, "descarta, descartis, descartar, descarti, descarteu, descarta-*, descarta'*, descartar-*, descartin, descarteu-*, \
        reverteix, reverteixis, revertir, reverteixi, revertiu, reverteix-*, revertir-*, desfés, desfacis, desfer, desfaci, desfeu, \
        desfés-*, desfer-*, restaura, restauris, restaurar, restauri, restaureu, restaura-*, restaura'*, restaurar-*, restableix, \
        restableixis, restablir, restableixi, restabliu, restableix-*, restablir-*, reinicialitza, reinicialitzis, reinicialitzar, \
        reinicialitzi, reinicialitzeu, reinicialitza-*, reinicialitza'*, reinicialitzar-*, reseteja, resetegis, resetejar, resetegi, \
        resetegeu, reseteja-*, reseteja'*, resetejar-*, anul·la … canvis, anul·lar … canvis, anul·la … commit, torna a la versió, \
        torna al commit, torna … l'estat, tornar a la versió, tornar al commit, torna enrere, tornar enrere, tira enrere, tirar enrere, \
        tireu enrere, fes … rollback, fer … rollback, fes … revert, fer … revert, fes … reset, fer … reset, fes … stash, llença … canvis, \
        rebutja … canvis, rebutjar … canvis"),
        (Op::ForcePush, "força … push, forçar … push, forceu … push, fes force push, fes … force push, fer force push, fer … force push, \
        fes … push forçat, fes push forçat, fer … push forçat, fer push forçat, push forçat, push amb force, push per força, \
        fes push amb force, fes … push amb force, fes push … force, fer push amb force, empeny amb força, puja … força, pusheja … force"),
        (Op::Push, "fes … push, feu … push, fer … push, facis … push, puja … branca, pujar … branca, pugis … branca, puja … canvis, \
        pujar … canvis, puja … commit, puja … commits, pujar … commits, pusheja, pushejar, pushegis, empeny, empenyis, empènyer, empenyi, \
        empenyeu, empeny-*, empènyer-*, obre … pr, obriu … pr, obrir … pr, crea … pr, crear … pr, creeu … pr, fes … pr, fer … pr, \
        obre … pull request, obrir … pull request, crea … pull request, crear … pull request, fes … pull request, crea … merge request, \
        publica … branca, publicar … branca"),
        (Op::Commit, "fes … commit, feu … commit, fer … commit, facis … commit, comiteja, comitejar, commiteja, commitejar, commita, \
        commitar, crea … commit, crear … commit"),
        (Op::Merge, "fes … merge, feu … merge, fer … merge, facis … merge, mergeja, mergejar, fusiona, fusionis, fusionar, fusioni, \
        fusioneu, fusiona-*, fusiona'*, fusionar-*, fusionin, fusioneu-*, integra … branca, integrar … branca, integra … pr, \
        ajunta … branques, uneix … branca, uneix … branques, unir … branques, combina … branques"),
        (Op::Rewrite, "fes … rebase, fer … rebase, facis rebase, fes … squash, fer … squash, facis squash, reescriu … història, \
        reescriure … història, reescriu l'historial, reescriure l'historial, fes … amend, fer … amend, esmena … commit, esmenar … commit, \
        modifica l'últim commit, modificar l'últim commit, aixafa … commits, fes … cherry-pick, fer cherry-pick"),
        (Op::Approve, "aprova, aprovis, aprovar, aprovi, aproveu, aprova-*, aprova'*, aprovar-*, aprovin, aproveu-*, dona el vistiplau a, \
        dóna el vistiplau a, donar … vistiplau"),
        (Op::Publish, "publica, publiquis, publicar, publiqui, publiqueu, publica-*, publica'*, publicar-*, publiquin, publiqueu-*, \
        despublica, despublicar, retira … paquet, retirar … paquet, retira … versió, retirar … versió, retira … npm, treu … npm, \
        treure … npm, puja … npm, pujar … npm, envia l'app, enviar l'app, envia l'aplicació, puja … botiga, puja … store, marca … obsolet, \
        marca … obsoleta, marcar … obsolet, fes yank, fes públic el paquet, penja … npm, penja … paquet"),
        (Op::Release, "fes … release, feu … release, fer … release, facis … release, crea … release, crear … release, creeu … release, \
        treu … release, treu … versió, treure … versió, llança … versió, llançar … versió, llança … release, allibera … versió, \
        alliberar … versió, crea … tag, crear … tag, fes … tag, fer … tag, posa … tag, posar … tag, etiqueta … versió, etiquetar … versió, \
        etiqueta … commit, crea … etiqueta, crear … etiqueta, tageja"),
        (Op::Deploy, "desplega, despleguis, desplegar, desplegui, desplegueu, desplega-*, desplega'*, desplegar-*, despleguin, \
        desplegueu-*, fes … deploy, feu … deploy, fer … deploy, facis … deploy, fes … desplegament, fer … desplegament, deploya, deployar, \
        deployeja, deployejar, redesplega, redesplegar, posa … producció, posar … producció, poseu … producció, posis … producció, \
        passa … producció, passar … producció, passis … producció, puja … producció, pujar … producció, pugis … producció, \
        envia … producció, enviar … producció, porta … producció, portar … producció, llança … producció, promou … producció, puja … prod, \
        passa … prod, posa … prod, puja … staging, fes … rollout"),
        (Op::Apply, "aplica, apliquis, aplicar, aplica-*, escala, escalis, escalar, escala-*, fes … apply, fes l'apply, fer … apply, \
        drena, drenar, fes … drain, augmenta … rèpliques, redueix … rèpliques, baixa … rèpliques, puja … rèpliques, posa … rèpliques, \
        apedaça, apedaçar"),
        (Op::Destroy, "destrueix, destrueixis, destruir, destrueixi, destruïu, destrueix-*, destruir-*, desmantella, desmantellis, \
        desmantellar, desmantelli, desmantelleu, desmantella-*, desmantella'*, desmantellar-*, desmantellin, desmantelleu-*, desmunta, \
        desmuntis, desmuntar, desmunti, desmunteu, desmunta-*, desmunta'*, desmuntar-*, enderroca, enderroquis, enderrocar, enderroqui, \
        enderroqueu, enderroca-*, enderroca'*, enderrocar-*, tomba, tombis, tombar, tombi, tombeu, tomba-*, tomba'*, tombar-*, \
        tira … terra, tirar … terra, tira … avall, fes caure, dona … baixa, dóna … baixa, donar … baixa, doneu … baixa, fes … drop, \
        fer … drop, facis drop, dropeja, dropejar, trunca, trunquis, truncar, fes … truncate, fer … truncate, formata, formatis, formatar, \
        formati, formateu, formata-*, formata'*, formatar-*, formateja, formatejar, buida … taula, buidar … taula, arrasa, arrasar, \
        acaba … instància, aniquila, aniquilar, desaprovisiona"),
        (Op::Restart, "reinicia, reinicïs, reiniciar, reinicï, reinicieu, reinicia-*, reinicia'*, reiniciar-*, reinicïn, reinicieu-*, \
        reiniciï, reiniciïs, reengega, reengeguis, reengegar, reengegui, reengegueu, reengega-*, reengega'*, reengegar-*, torna … engegar, \
        tornar … engegar, torneu … engegar, torna … arrencar, tornar … arrencar, torna … arrancar, torna … iniciar, tornar … iniciar, \
        torna … aixecar, fes … restart, fer … restart, facis restart, fes … reinici, fer … reinici, fes … reboot, recarrega, recarreguis, \
        recarregar, recarregui, recarregueu, recarrega-*, recarrega'*, recarregar-*"),
        (Op::Stop, "atura, aturis, aturar, aturi, atureu, atura-*, atura'*, aturar-*, aturin, atureu-*, parar, pareu, para-*, parar-*, \
        pareu-*, apaga el, apaga la, apaga els, apaga les, apagueu, apaguis, apagar el, apagar la, apagar els, apagar les, desactiva, \
        desactivis, desactivar, desactivi, desactiveu, desactiva-*, desactiva'*, desactivar-*, desactivin, desactiveu-*, deshabilita, \
        deshabilitis, deshabilitar, deshabiliti, deshabiliteu, deshabilita-*, deshabilita'*, deshabilitar-*, deshabilitin, deshabiliteu-*, \
        inhabilita, inhabilitis, inhabilitar, inhabiliti, inhabiliteu, inhabilita-*, inhabilita'*, inhabilitar-*, pausa, pausis, pausar, \
        pausi, pauseu, pausa-*, pausa'*, pausar-*, suspèn, suspenguis, suspendre, suspengui, suspeneu, suspèn-*, suspendre-*, interromp, \
        interrompis, interrompre, interrompi, interrompeu, interromp-*, interrompre-*, deté, detinguis, detenir, detingui, deteniu, \
        deté-*, detenir-*, tanca … servidor, tanca … servei, tancar … servidor, tancar … servei, abaixa … servei, baixa … servei, \
        tomba … servei, fes … stop, cancel·la … job, cancel·la … build, posa … pausa, apaga-ho, apaga-la, apaga-les, apaga-lo, apaga'l, \
        apaga'ls"),
        (Op::Kill, "mata el, mata la, mata els, mata les, mata aquest, mata aquell, mata tots, mata-*, mata'*, matar el, matar els, \
        matar la, matar-*, matis, mateu, fes … kill, fer … kill, fes-li kill, killa, killar, carrega't … procés, liquida … procés, \
        acaba … procés, acaba … processos, tanca … procés"),
        (Op::Install, "instal·la, instal·lis, instal·lar, instal·li, instal·leu, instal·la-*, instal·la'*, instal·lar-*, instal·lin, \
        instal·leu-*, instala, instalis, instalar, instali, instaleu, instala-*, instala'*, instalar-*, instalin, instaleu-*, actualitza, \
        actualitzis, actualitzar, actualitzi, actualitzeu, actualitza-*, actualitza'*, actualitzar-*, actualitzin, actualitzeu-*, \
        afegeix … paquet, afegir … paquet, afegeix … dependència, afegir … dependència, puja … versió de, fes upgrade, fes l'upgrade, \
        fer upgrade"),
        (Op::Uninstall, "desinstal·la, desinstal·lis, desinstal·lar, desinstal·li, desinstal·leu, desinstal·la-*, desinstal·la'*, \
        desinstal·lar-*, desinstal·lin, desinstal·leu-*, desinstala, desinstalis, desinstalar, desinstali, desinstaleu, desinstala-*, \
        desinstala'*, desinstalar-*, desinstalin, desinstaleu-*, treu … paquet, treu … dependència, treure … paquet, treure … dependència, \
        elimina … paquet, elimina … dependència, esborra … paquet, suprimeix … dependència"),
        (Op::Run, "executa, executis, executar, executi, executeu, executa-*, executa'*, executar-*, executin, executeu-*, llança, \
        llancis, llançar, llanci, llanceu, llança-*, llança'*, llançar-*, llancin, llanceu-*, engega, engeguis, engegar, engegui, \
        engegueu, engega-*, engega'*, engegar-*, engeguin, engegueu-*, arrenca, arrenquis, arrencar, arrenqui, arrenqueu, arrenca-*, \
        arrenca'*, arrencar-*, arranca, arranquis, arrancar, arranqui, arranqueu, arranca-*, arranca'*, arrancar-*, inicia, inicïs, \
        iniciar, inicï, inicieu, inicia-*, inicia'*, iniciar-*, dispara, disparis, disparar, dispari, dispareu, dispara-*, dispara'*, \
        disparar-*, provar, proveu, prova-*, prova'*, provar-*, testeja, testegis, testejar, testegi, testegeu, testeja-*, testeja'*, \
        testejar-*, invoca, invoquis, invocar, invoqui, invoqueu, invoca-*, invoca'*, invocar-*, corre el, corre els, córrer, fes córrer, \
        fer córrer, posa … marxa, posar … marxa, fes anar, fer anar, aixeca, aixecar, aixequis, aixeca-*, encén, encendre, fes servir, \
        passa … tests, passa … proves, passar … tests, crida, cridar, prova el, prova la"),
        (Op::Download, "descarrega, descarreguis, descarregar, descarrega-*, clona, clonis, clonar, baixa't, baixar-te, baixa … imatge, \
        baixa … fitxer, baixa … fitxers, baixa l'última, baixa-*, baixar … fitxer, baixar … fitxers, fes … pull, fer … pull, feu pull, \
        fes … fetch, obtén, obtenir, porta … fitxer, agafa"),
        (Op::Upload, "puja, pugis, pujar, puja-*, puja'*, copia, copïs, copiar, copia-*, transfereix, transfereixis, transferir, \
        sincronitza, sincronitzis, sincronitzar, carrega … bucket, penja, pengis, penjar, penja-*, pengeu, fes … còpia de seguretat, \
        fer … còpia de seguretat, fes còpia de seguretat, fes … backup, fer … backup, passa … servidor, posa … servidor, posa … bucket, \
        desa … bucket"),
        (Op::Send, "envia, envïs, enviar, envï, envieu, envia-*, envia'*, enviar-*, envïn, envieu-*, enviï, enviïs, tramet, trametis, \
        trametre, trameti, trameteu, tramet-*, trametre-*, notifica, notifiquis, notificar, notifiqui, notifiqueu, notifica-*, notifica'*, \
        notificar-*, avisa, avisis, avisar, avisi, aviseu, avisa-*, avisa'*, avisar-*, informa, informis, informar, informi, informeu, \
        informa-*, informa'*, informar-*, posteja, postejar, escriu a, escriu al, escriu als, escriu-*, escriure a, escriure al, digues a, \
        digues al, digues als, digues-*, dir … l'equip, comunica, comunicar, reenvia, reenvïs, reenviar, reenvï, reenvieu, reenvia-*, \
        reenvia'*, reenviar-*, anuncia, anunciar, posa … missatge, posa … canal, publica … canal, fes saber, fer saber, fes … ping, \
        respon al client"),
        (Op::Comment, "comenta, comentis, comentar, respon, responguis, respondre, respon-*, contesta, contestis, contestar, contesta-*, \
        tanca … issue, tanca l'issue, tanca … tiquet, tanca … ticket, tanca … pr, tanca … incidència, tancar … issue, tancar l'issue, \
        tancar … tiquet, tancar … ticket, tancar … pr, tancar … incidència, tanqueu … issue, tanqueu … tiquet, tanquis … issue, \
        tanquis … tiquet, obre … issue, obre … tiquet, obre … ticket, obre … incidència, obrir … issue, obrir … tiquet, \
        obrir … incidència, crea … issue, crea … tiquet, crea … ticket, crea … incidència, crear … issue, crear … tiquet, \
        crear … incidència, reobre, reobrir, reobris, assigna, assignis, assignar, etiqueta … issue, deixa … comentari, \
        deixar … comentari, afegeix … comentari, afegir … comentari, posa … comentari, posar … comentari, escriu … comentari"),
        (Op::Read, "mostra, mostris, mostrar, mostra-*, ensenya, ensenyar, ensenya-*, llegeix, llegir, llegeixis, mira, mirar, comprova, \
        comprovar, llista, llistis, llistar, imprimeix, imprimir, consulta, consultar, veure, obre, obrir, obris, fes … cop d'ull, revisa, \
        revisar, aboca"),
        (Op::Configure, "configura, configuris, configurar, canvia, canvïs, canviar, canvia-*, ajusta, ajustar, activa el, activa la, \
        activa els, activa les, activar, activa-*, habilita, habilitis, habilitar, desactiva, desactivis, desactivar, deshabilita, \
        deshabilitis, deshabilitar, encén, encendre, encén-*, posa … a, posar … a, posis … a, posa-*, modifica, modifiquis, modificar, \
        estableix, estableixis, establir, defineix, defineixis, definir, rota, rotis, rotar, gira, giris, girar, apunta, apuntar, apuntis, \
        obre … port, obrir … port, obriu … port, obris … port, tanca … port, tancar … port, tanqueu … port, actualitza, actualitzis, \
        actualitzar, augmenta, augmentis, augmentar, redueix, reduir, abaixa, abaixar, bloqueja, bloquegis, bloquejar, desbloqueja, \
        desbloquegis, desbloquejar, arxiva, arxivar, invalida, invalidar, redirigeix, redirigir, commuta, commutar, fes públic, \
        fes … privat"),
        (Op::Permit, "doneu accés, donis accés, dona … accés, dóna … accés, donar … accés, dona-li accés, dóna-li accés, donar-li accés, \
        dona permís, dóna permís, donar permís, donar permisos, dona-li permisos, dóna-li permisos, dona … permisos, dóna … permisos, \
        dona-li … rol, dona … rol, dóna … rol, concedeix, concedeixis, concedir, concedeixi, concediu, concedeix-*, concedir-*, atorga, \
        atorguis, atorgar, atorgui, atorgueu, atorga-*, atorga'*, atorgar-*, autoritza, autoritzis, autoritzar, autoritzi, autoritzeu, \
        autoritza-*, autoritza'*, autoritzar-*, permet, permetis, permetre, permeteu, convida, convidis, convidar, convidi, convideu, \
        convida-*, convida'*, convidar-*, afegeix l'usuari, afegir l'usuari, afegeix … usuari, afegeix … grup, afegeix … equip, \
        afegir … grup, posa … grup, treu l'accés, treu … accés, treure l'accés, treu … permisos, treure … permisos, treu-li, treure-li, \
        treu l'usuari, treure l'usuari, treu … grup, treure … grup, elimina l'usuari, esborra l'usuari, revoca, revoquis, revocar, \
        revoqui, revoqueu, revoca-*, revoca'*, revocar-*, expulsa, expulsis, expulsar, expulsi, expulseu, expulsa-*, expulsa'*, \
        expulsar-*, fes fora, fer fora, fes-lo fora, bloqueja, bloquegis, bloquejar, bloquegi, bloquegeu, bloqueja-*, bloqueja'*, \
        bloquejar-*, desbloqueja, desbloquegis, desbloquejar, desbloquegi, desbloquegeu, desbloqueja-*, desbloqueja'*, desbloquejar-*, \
        baneja, banejar, fes … admin, fes-lo admin, fes … executable, fer … executable, fes-lo executable, canvia … permisos, \
        canviar … permisos, fes … chmod, assigna, assignis, assignar, assigni, assigneu, assigna-*, assigna'*, assignar-*"),
        (Op::Edit, "edita, editis, editar, modifica, modifiquis, modificar, escriu, escriguis, escriure, escriviu, afegeix, afegeixis, \
        afegir, afegiu, afegeix-*, crea, crear, creïs, creeu, crea-*, implementa, implementar, corregeix, corregir, arregla, arreglar, \
        canvia, canvïs, canviar, posa, posar, posis, insereix, inserir, completa el, anota, fes, ajusta, ajustar"),
        (Op::Overwrite, "sobreescriu, sobreescriguis, sobreescriure, sobreescrigui, sobreescriviu, sobreescriu-*, sobreescriure-*, \
        sobreescriu'*, sobrescriu, sobrescriure, sobrescriguis, sobrescriviu, substitueix, substitueixis, substituir, substitueixi, \
        substituïu, substitueix-*, substituir-*, reemplaça, reemplacis, reemplaçar, reemplaci, reemplaceu, reemplaça-*, reemplaça'*, \
        reemplaçar-*, reemplacin, reemplaceu-*, escriu … sobre, matxaca, matxacar, trepitja"),
        (Op::Move, "mou, moguis, moure, mogui, moveu, mou-*, moure-*, mou'*, reanomena, reanomenis, reanomenar, reanomeni, reanomeneu, \
        reanomena-*, reanomena'*, reanomenar-*, reanomenin, reanomeneu-*, renombra, renombris, renombrar, renombri, renombreu, renombra-*, \
        renombra'*, renombrar-*, trasllada, traslladar, canvia … nom, canviar … nom, canvia-li … nom, canviar-li … nom, desplaça, \
        desplaçar"),
        (Op::Schedule, "programa, programis, programar, programa-*, planifica, planifiquis, planificar, agenda't, agenda una, posa … cron, \
        posa … cronjob, posar … cron, crea … cron, crea … cronjob, crear … cron, fes … cron, cada nit, totes … nits, cada dia, \
        tots … dies, cada hora, cada setmana, cada matí, tots … matins, cada dilluns, diàriament, setmanalment, cada minut"),
        (Op::Migrate, "migra, migris, migrar, migri, migreu, migra-*, migra'*, migrar-*, migrin, migreu-*, executa … migració, \
        executa … migracions, executar … migracions, executar … migració, llança … migració, llança … migracions, llançar … migracions, \
        passa … migracions, passar … migracions, fes … migració, fer … migració, aplica … migracions, aplica … migració, \
        aplicar … migracions"),
        (Op::Expose, "comparteix, comparteixis, compartir, comparteixi, compartiu, comparteix-*, compartir-*, exposa, exposis, exposar, \
        exposi, exposeu, exposa-*, exposa'*, exposar-*, fes … públic, fes … pública, fes-lo públic, fes-la pública, feu … públic, \
        fer … públic, fer … pública, posa … públic, posa … pública, deixa … públic, fes … accessible, fer … accessible, obre … internet, \
        obre al públic, obre … túnel, obrir … túnel"),
        (Op::Connect, "connecta, connectis, connectar, connecta't, connecta-*, connectar-te, connecteu-vos, entra al servidor, \
        entrar al servidor, entra per ssh, entrar per ssh, fes ssh, fer ssh, inicia sessió, iniciar sessió, enllaça, enllaçar"),
        (Op::Pay, "paga el, paga la, paga els, paga les, paga-*, pagar, pagar-*, pagueu, paguis, reemborsa, reemborsis, reemborsar, \
        reemborsi, reemborseu, reemborsa-*, reemborsa'*, reemborsar-*, fes … reemborsament, fer … reemborsament, emet … reemborsament, \
        torna … diners, tornar … diners, torneu … diners, retorna … diners, retornar … diners, retorna l'import, cobra, cobris, cobrar, \
        cobri, cobreu, cobra-*, cobra'*, cobrar-*, transfereix, transfereixis, transferir, transfereixi, transferiu, transfereix-*, \
        transferir-*, compra el, compra la, compra els, compra un, compra una, compra més, comprar, comprar-*, compra-*, compris, compreu, \
        cancel·la, cancel·lis, cancel·lar, cancel·li, cancel·leu, cancel·la-*, cancel·la'*, cancel·lar-*, cancela … comanda, \
        anul·la … comanda, anul·lar … comanda, anul·la … subscripció, anul·lar … subscripció, demana un, encarrega, encarregar, \
        reserva el, reserva un, reservar, abona, abonar, abonis, factura el, carrega a la targeta, fes … transferència, \
        fer … transferència"),
        (Op::ReadSecret, "mostra, mostris, mostrar, mostra-*, ensenya, ensenyar, ensenya'm, imprimeix, imprimir, llegeix, llegir, revela, \
        revelar, revelis, dona'm … contrasenya, dóna'm … contrasenya, dona'm … token, dóna'm … token, dona'm … clau, dóna'm … clau, \
        digue'm … contrasenya, digues-me … contrasenya, digue'm … token, passa'm … contrasenya, passa'm … token, treu … token, desxifra, \
        desxifrar, fes echo"),
        (Op::WriteSecret, "rota, rotar, rotis, gira … claus, canvia … contrasenya, canviar … contrasenya, canviïs … contrasenya, \
        canvia … clau, canviar … clau, canvia … token, canviar … token, posa … contrasenya, posar … contrasenya, defineix … contrasenya, \
        restableix … contrasenya, restablir … contrasenya, desa, desis, desar, desa-*, deseu, guardar, guardis, emmagatzema, emmagatzemar, \
        crea, crear, afegeix, afegir, esborra, esborrar, esborris, elimina, eliminar, eliminis, renova, renovar, genera, generar, \
        regenera, regenerar, actualitza, actualitzar, guarda el, guarda els, guarda les, guarda la clau, guarda la contrasenya"),
        (Op::SkipChecks, "salta … hooks, saltar … hooks, salta't … hooks, saltar-te … hooks, salta … tests, salta't … tests, \
        saltar … tests, saltar-te … tests, salta … proves, salta't … proves, salta … comprovacions, salta't … comprovacions, salta-*, \
        omet … hooks, omet … tests, omet … proves, ometre … hooks, ometre … tests, ignora … hooks, ignorar … hooks, ignora … tests, \
        ignorar … tests, sense … hooks, sense … tests, evita … hooks, esquiva, esquivar, desactiva … hooks, passa dels hooks, \
        passa dels tests"),
    ],
    negations: "no, mai, sense, ni, res, cap d'aquests, cap d'aquestes, ningú, tampoc, enlloc, gens, evita, eviteu, evitar, evitis, \
        prohibit, prohibida, està prohibit, prohibeixo, de cap manera, en cap cas, sota cap concepte, sota cap circumstància, \
        ni se t'acudeixi, ni parlar-ne, ni tan sols, deixa de, deixeu de, abstén-te, mai de la vida, mai més, no pas, guarda't de",
    takes_back: "espera, espera't, espereu, esperi, espera un moment, un moment, un segon, moment, atura't, para para, no espera, no para, \
        millor no, millor que no, val més que no, més val que no, oblida-ho, oblideu-ho, oblida això, oblida el que, deixa-ho, \
        deixa-ho estar, deixa-ho córrer, deixem-ho, deixem-ho estar, cancel·la això, cancel·la-ho, anul·la això, no ho facis, \
        no facis això, no ho feu, no facis res, encara no, ara no, ja no, ja no cal, he canviat d'idea, he canviat d'opinió, \
        canvi de plans, m'ho he repensat, m'he repensat, ben pensat, pensant-ho bé, pensant-ho millor, em faig enrere, ui no, ai no, \
        oh no, ah no, res res",
    later: "demà, dema, demà al matí, demà passat, més tard, mes tard, aquest vespre, aquesta nit, aquesta tarda, al vespre, \
        la setmana que ve, la setmana vinent, setmana que ve, la propera setmana, el mes que ve, el mes vinent, el proper mes, \
        l'any que ve, l'any vinent, el proper sprint, al proper sprint, el sprint que ve, l'esprint que ve, dilluns, dimarts, dimecres, \
        dijous, divendres, dilluns que ve, divendres que ve, el cap de setmana, aquest cap de setmana, després del cap de setmana, \
        algun dia, un dia d'aquests, un altre dia, en algun moment, més endavant, en el futur, en un futur, tard o d'hora, \
        una altra vegada, en un altre moment, avui no, d'aquí a una setmana, d'aquí a un mes, d'aquí uns dies, després de dinar, \
        després de vacances, a la llarga",
    hedges: "potser, tal vegada, qui sap, pot ser que, possiblement, probablement, segurament, eventualment, estic pensant en, \
        estic pensant a, estava pensant, estem pensant, pensava en, penso en, em pregunto si, ens preguntem si, em plantejo, \
        ens plantegem, estic valorant, estem valorant, considero, estic considerant, estem considerant, tinc pensat, tenim pensat, \
        tinc previst, tenim previst, no sé si, no estic segur, no estic segura, no estem segurs, dubto si, podríem, podria ser, \
        caldria potser, estaria bé, seria bo, seria millor, ja veurem, a veure si, en principi, hauríem potser, igual hauríem",
    conditions: "si, quan, tan bon punt, així que, de seguida que, un cop, una vegada, una vegada que, després que, després de, després, \
        tret que, llevat que, llevat de si, a menys que, sempre que, sempre i quan, a condició que, amb la condició, fins que, mentre, \
        mentre no, en cas que, en cas de, només si, només quan, només després, abans que, abans de, posat que, suposant que, quan hagi, \
        posem que",
    approvals: "aprov*, confirm*, accept*, autoritz*, valid*, dona el vistiplau, dóna el vistiplau, doni el vistiplau, vistiplau, \
        dona l'ok, dóna l'ok, doni l'ok, dona el sí, llum verda, via lliure, està d'acord, estigui d'acord, estan d'acord, \
        estiguin d'acord, hi està d'acord, hi estigui d'acord, diu que sí, digui que sí, consent, consenti, signa, signi, ho hagi revisat, \
        ho hagi provat, ho hagi mirat, ho ha revisat, dona permís, doni permís",
    questions: "què, com, per què, perquè creus, quan, on, qui, quin, quina, quins, quines, quant, quanta, quants, quantes, hauria, \
        hauríem, caldria, hauria de, hauríem de, puc, podem, podríem, és segur, és possible, és necessari, és millor, és cert, \
        val la pena, té sentit, convé, convindria, cal que, seria, seria millor, seria bona idea, i si, què passa si, què passaria, \
        creus que, penses que, saps si, sap algú, algú sap, hi ha, he de, hem de fer, s'ha fet, ja has, ja s'ha, oi que, per quin, a què, \
        de què, amb què, és que",
    polite: "si us plau, sisplau, si et plau, siusplau, pots, podries, podeu, podríeu, pot vostè, podria vostè, em pots, em podries, vols, \
        voldries, et fa res, t'importa, t'importaria, et sabria greu, fes el favor, feu el favor, fes-me el favor, em fas el favor, \
        et demano que, li demano que, us demano que, vull que, voldria que, m'agradaria que, necessito que, gràcies, gracies, mercès, \
        t'agrairia, has de, ajuda'm a, tingues l'amabilitat, siguis tan amable",
    reports: "diu que, diuen que, diu, diuen, deia, deien, va dir, van dir, ha dit, han dit, m'ha dit, ens ha dit, em va dir, escriu que, \
        va escriure, ha escrit, suggereix, suggeria, va suggerir, ha suggerit, recomana, recomanen, recomanava, va recomanar, \
        ha recomanat, proposa, proposava, va proposar, ha proposat, pregunta si, va preguntar, ha preguntat, va demanar, ha demanat, \
        demanava, opina, opinava, afirma, afirmava, assegura, assegurava, esmenta, va esmentar, va comentar, ha comentat, explica que, \
        va explicar, segons la documentació, segons el readme, segons els logs, segons el log, segons la wiki, vol que nosaltres, \
        vol que ho, pel que sembla, sembla que, suposadament, es veu que",
    all: "tot, tota, tots, totes, cada un, cada una, cadascun, cadascuna, ambdós, ambdues, tots dos, totes dues, sencer, sencera, sencers, \
        senceres, complet, completa, per complet, la totalitat, qualsevol, el conjunt, tothom",
    only: "només, nomes, sols, solament, únicament, unicament, exclusivament, tan sols, res més que, no més que, simplement, res més, \
        només això, tan sols això",
    keeps: "conserva, conservar, conserveu, conserva-*, mantén, mantenir, mantingues, manteniu, mantén-*, deixa en pau, deixa … pau, \
        deixa intacte, deixa intacta, deixa … intacte, deixa com està, deixa … com, deixa'l com, deixa'l en pau, deixa-ho com, preserva, \
        preservar, respecta, respectar, no toquis, no toqueu, no tocar, excepte, llevat de, tret de, menys el, menys la, a excepció de, \
        amb l'excepció, però no, intacte, intacta, intactes, sense tocar, guarda a part, que es quedi",
    yes: "sí, si, sip, i tant, és clar, esclar, clar, clar que sí, per descomptat, naturalment, ok, okay, okey, d'acord, dacord, val, \
        vale, va, vinga, va bé, està bé, em sembla bé, perfecte, molt bé, bé, endavant, fes-ho, feu-ho, faci-ho, tira, tira endavant, \
        tira milles, procedeix, confirmat, confirmada, confirmo, ho confirmo, correcte, exacte, exactament, això mateix, això, aprovat, \
        aprovada, segur, sí si us plau, sí sisplau, sí fes-ho, sí endavant, sí clar, continua, segueix, som-hi, cap problema, \
        i tant que sí, afirmatiu, fet",
};
