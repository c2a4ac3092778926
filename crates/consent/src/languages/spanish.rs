//! Spanish, of Spain and of America.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "tira abajo, tirar abajo, tira … abajo, tumba, tumbar, limpia, limpie, limpiar, limpien, límpial*, borra, borre, borrar, borres, bórral*, borrarl*, borren, bórrel*, borrad, borrá, borrarse, borralo, borrala, \
        borralos, borralas, se borre, elimina, elimine, eliminar, elimines, elimínal*, eliminarl*, eliminen, elimínel*, eliminad, eliminá, \
        eliminarse, eliminal*, suprime, suprima, suprimir, suprimas, suprímel*, suprimirl*, supriman, suprimid, suprimirse, quita, quitar, \
        quites, quítal*, quitarl*, quítel*, quitad, quitá, quitarse, quite el, quite la, remueve, remueva, remover, removerl*, remuével*, \
        vaciar, vacía el, vacía la, vacía los, vacía las, vacía ese, vacía esa, vacíe el, vacíe la, vacíes, vaciarl*, vacíal*, tira el, \
        tira la, tira los, tira las, tira ese, tira esa, tira todo, tírel*, tíral*, tirarl*, tirar el, tirar la, tirar los, tirar las, \
        bota el, bota la, bota los, bota las, bótal*, botarl*, deséchal*, deshazte de, deshacerte de, deshágase de, deshacerse de, \
        cárgat*, cargarte, cargártel*, cepíllat*, cepillarte, fulmina, fulmínal*, manda a la basura, tira a la basura, a la basura, \
        saca el, saca la, saca los, saca las, sácal*, sacarl*, fuera con, purga, purgar, púrgal*, depura, puede irse, pueden irse, \
        puede desaparecer, debe desaparecer, tiene que desaparecer, hay que borrar, debe ser borrado, debe ser eliminado, \
        debe ser eliminada, deben ser eliminados, que se vaya, extirpa, limpia … bucket, bórramel*, bórrenl*, elimínenl*, deletea, \
        deletear, volate, quite los, quite las"),
        (Op::Discard, "devuelve … al commit, devolver … al commit, devuelve … al estado, vuelve al commit, volver al commit, vuelve … al commit, descarta, descarte, descartar, descartes, descártal*, descartarl*, descarten, descártel*, descartad, descartá, \
        descartarse, descartal*, revierte, revierta, revertir, reviertas, reviértel*, revertirl*, revertid, restaura, restaure, restaurar, \
        restaures, restaúral*, restaurarl*, restablece, restablezca, restablecer, restablezcas, restablécel*, restablecerl*, resetea, \
        resetee, reseteen, resetear, resetéal*, resetearl*, deshaz, deshaga, deshagan, deshacer, deshazl*, deshacerl*, anula … cambios, \
        anular … cambios, anula … commit, anular … commit, vuelve a la versión, vuelve al estado, vuelve al commit, volver a la versión, \
        volver al commit, volver al estado, regresa a la versión, regresa al commit, vuelve atrás, echa atrás, da marcha atrás, \
        dar marcha atrás, haz … rollback, hacer … rollback, hazle rollback, rollbackea, rollbackear, rollbackéal*, reinicializa, \
        tira … cambios, tirar … cambios, desecha, deseche, desechar, desécha*, desecharl*, retrocede, retroceder, haz … reset, \
        hacer … reset, devuelve … estado, haz … revert, hacer revert, haz stash, stashea, desestima … cambios"),
        (Op::ForcePush, "fuerza … push, forzar … push, fuerce … push, forza … push, haz push forzado, haz … push forzado, \
        hacer push forzado, hacer … push forzado, push forzado, push forzoso, haz force push, haz … force push, hacer force push, \
        hacer … force push, dale force push, pushea … force, pushear con force, pushea … forzado, pushea … fuerza, empuja … fuerza, \
        haz push con force, hacer push con force, haz push … force, forzá … push, push con force"),
        (Op::Push, "súbela, súbelo, súbelas, súbelos, empújala, empújalo, la empujas, lo empujas, la subes, lo subes, pushea, pushee, pusheen, pushear, pushees, pusheá, pushéal*, pusheal*, pushearl*, empuja, empuje, empujar, empujes, \
        empújal*, empujarl*, sube … rama, subir … rama, sube … commit, subir … commit, sube … commits, subir … commits, sube … cambios, \
        subir … cambios, suba … cambios, suba … rama, haga push, hagan push, haz … push, hacer … push, hacé push, dale push, dale al push, \
        mete … push, abre … pr, abrir … pr, abra … pr, abrí … pr, crea … pr, crear … pr, cree … pr, creá … pr, haz … pr, hacer … pr, \
        abre … pull request, abrir … pull request, crea … pull request, crear … pull request, haz … pull request, crea … merge request, \
        crear … merge request, abre … merge request, publica … rama, publicar … rama"),
        (Op::Commit, "commitea, comitea, commitee, comitee, commitees, comitees, commitear, comitear, commiteá, comiteá, commitéa*, \
        comitéa*, commiteal*, comiteal*, commitearl*, comitearl*, haga commit, hagan commit, haz … commit, hacer … commit, hacé … commit, \
        crea … commit, crear … commit, confirma … cambios en git, consigna, guarda … git"),
        (Op::Merge, "mergea, mergee, mergeen, mergear, mergees, mergeá, mergéal*, mergeal*, mergearl*, fusiona, fusione, fusionar, \
        fusiones, fusiónal*, fusionarl*, haga merge, haz … merge, hacer … merge, hacé … merge, dale merge, dale al merge, integra … rama, \
        integrar … rama, integra … pr, integrar … pr, junta … rama, junta … ramas, une … rama, une … ramas, unir … ramas, mezcla … rama, \
        mezclar … rama, mezcla … ramas"),
        (Op::Rewrite, "rebasea, rebasear, rebaseá, rebaséal*, rebasearl*, haz … rebase, hacer … rebase, hacé rebase, squashea, squashear, \
        squashéal*, squashearl*, haz … squash, hacer … squash, aplasta … commits, aplastar … commits, reescribe … historia, \
        reescribir … historia, reescribe … historial, reescribir … historial, reescriba … historial, enmienda … commit, enmendar … commit, \
        haz … amend, hacer … amend, modifica … último commit, modificar … último commit, corrige … último commit, haz … cherry-pick, \
        hacer cherry-pick"),
        (Op::Approve, "aprueba, apruebe, aprobar, apruebes, apruébal*, aprobarl*, aprueben, apruébel*, aprobad, aprobá, aprobarse, \
        aprobal*, dale … visto bueno, dar … visto bueno, dale aprobado, dale approve, da luz verde a"),
        (Op::Publish, "publica, publique, publicar, publiques, publícal*, publicarl*, despublica, despublique, despublicar, despublicarl*, \
        saca … npm, retira … npm, retira … paquete, retirar … paquete, retira … versión, retirar … versión, quita … npm, envía … app, \
        enviar … app, manda … app, sube … paquete, subir … paquete, sube … npm, subir … npm, sube … tienda, subir … tienda, \
        haz público el paquete, hacer público el paquete, marca … obsoleto, marca … obsoleta, marcar … obsoleto, marcar … obsoleta, \
        depreca, deprecar, deprécal*, yankea, yankear, haz yank"),
        (Op::Release, "crea … release, crear … release, creá … release, cree … release, haz … release, hacer … release, hacé … release, \
        saca … release, saca … versión, sacar … release, sacar … versión, lanza … versión, lanzar … versión, lanza … release, \
        lanzar … release, libera … versión, liberar … versión, corta … release, cortar … release, taguea, taguear, taguéal*, taggea, \
        taggear, tagea, tagear, etiqueta … versión, etiquetar … versión, etiqueta … commit, crea … tag, crear … tag, haz … tag, \
        hacer … tag, crea … etiqueta, crear … etiqueta, ponle … tag, releasea, releasear"),
        (Op::Deploy, "despliega, desplegar, desplegarl*, despliégal*, despliegue el, despliegue la, despliegue los, despliegues el, \
        despliegues la, despliegues los, despliegues en, despliegues a, despliegues nada, desplegarse, despliegal*, desplegá, deploya, \
        deploye, deployen, deployar, deployá, deployal*, deployarl*, deployea, deployee, deployear, deployéal*, deployearl*, deployeá, \
        haz … deploy, haga … deploy, hacer … deploy, hacé … deploy, haz … despliegue, hacer … despliegue, dale deploy, redespliega, \
        redesplegar, pon … producción, ponga … producción, poner … producción, ponlo … producción, ponla … producción, pasa … producción, \
        pasar … producción, pásalo … producción, sube … producción, subir … producción, súbelo … producción, súbela … producción, \
        manda … producción, mandar … producción, mándalo … producción, lleva … producción, llevar … producción, sube … prod, pasa … prod, \
        manda … prod, lanza … producción, promueve … producción, promociona … producción, sube … staging, subir … staging, \
        saca … producción"),
        (Op::Apply, "aplica, aplique, aplicar, apliques, aplicá, escala a, escala el, escala la, escala los, escala … réplicas, escálal*, \
        escalar, escalarl*, parchea, parchear, parchéal*, drena, drenar, drénal*, haz … apply, hacer … apply, dale apply, haz … drain, \
        acordona, reduce … réplicas, reduce … replicas, aumenta … réplicas, sube … réplicas, baja … réplicas, pon … réplicas, \
        pon … replicas, ponlo … cero"),
        (Op::Destroy, "destruye, destruya, destruir, destruyas, destrúyel*, destruirl*, destruyan, destruid, destruirse, desmantela, \
        desmantele, desmantelar, desmanteles, desmantélal*, desmantelarl*, desmonta … cluster, desmonta … entorno, desmonta todo, \
        desmontar, tumba, tumbe, tumbar, túmbal*, tumbarl*, tirar abajo, tiralo abajo, tira … abajo, echa … abajo, echar abajo, derriba, \
        derribar, derríbal*, derribarl*, da … baja, dar … baja, dale … baja, dé … baja, dropea, dropee, dropear, dropeá, dropéal*, \
        dropeal*, dropearl*, haz … drop, hacer … drop, trunca, trunque, truncar, trúncal*, truncarl*, haz … truncate, hacer … truncate, \
        arrasa, arrasar, formatea, formatear, formatéal*, formatearl*, vacía … tabla, vaciar … tabla, desaprovisiona, desaprovisionar, \
        termina … instancia, termina … instancias, terminar … instancia, aniquila, aniquilar, tumbá, retira del servicio, baja … stack, \
        bajar … stack, desmantelá, destruí, destruíl*, voltea … stack"),
        (Op::Restart, "reinicia, reinicie, reiniciar, reinicies, reinícial*, reiniciarl*, reinicien, reiníciel*, reiniciad, reiniciá, \
        reiniciarse, reinicial*, rearranca, rearrancar, restartea, restartear, restartéal*, rebootea, rebootear, vuelve … arrancar, \
        vuelve … levantar, vuelve … iniciar, volver … arrancar, volver … levantar, volver … iniciar, vuelve … lanzar, recarga, recargar, \
        recárgal*, haz … restart, hacer … restart, hacer … reinicio, haz … reinicio, haz … reboot, dale … restart"),
        (Op::Stop, "detene, detenga, detener, detengas, deténel*, detenerl*, detengan, detened, detenerse, detén, detenl*, detenel*, \
        detené, detiene el, detiene la, párel*, páral*, parar el, parar la, parar los, parar las, pararl*, pare el, apagá, apaga el, \
        apaga la, apaga los, apaga las, apaga ese, apaga esa, apaga este, apaga esta, apaga todo, apaga eso, apague el, apague la, \
        apague los, apague las, apagar el, apagar la, apagar los, apagar las, apágal*, apagalo, apagala, apagalos, apagalas, apagarl*, \
        baja … servicio, baja … servidor, baja … servicios, baja … contenedor, baja … contenedores, bajar … servicio, bajar … servidor, \
        bájal*, tira … servidor, deshabilita, deshabilite, deshabilitar, deshabilítal*, deshabilitarl*, desactiva, desactive, desactivar, \
        desactíval*, desactivarl*, suspende, suspenda, suspender, suspendas, suspéndel*, suspenderl*, pausa el, pausa la, pausa los, \
        pausa las, pausar, pausarl*, pausá, páusal*, interrumpe, interrumpir, frena el, frena la, frena los, frená el, \
        termina … ejecución, finaliza … proceso, stopea, stopear, haz stop, cancela … job, cancela … build, cancela … ejecución, \
        cancelar … job"),
        (Op::Kill, "mata, mátal*, matar, matarl*, mate el, mate los, mate la, mates el, mates los, mates la, matá, matalo, matalos, \
        matala, killea, killee, killear, killeá, killéal*, killealo, killearl*, haz … kill, hazle kill, dale kill, hacer kill, \
        cárgate … proceso, cárgate … procesos, aniquila … proceso, liquida … proceso, termina … proceso, termina … procesos, \
        terminar … proceso"),
        (Op::Install, "instala, instale, instalar, instales, instálal*, instalarl*, instalen, instálel*, instalad, instalá, instalarse, \
        instalalo, actualiza, actualice, actualizar, actualices, actualizá, agrega … paquete, agregar … paquete, añade … paquete, \
        añadir … paquete, añade … dependencia, añadir … dependencia, agrega … dependencia, agregar … dependencia, mete … paquete, \
        mete … dependencia, upgradea, upgradear, bumpea, bumpear, updatea, updatear, sube … versión de, sube … versión"),
        (Op::Uninstall, "desinstala, desinstale, desinstalar, desinstales, desinstálal*, desinstalarl*, desinstalen, desinstálel*, \
        desinstalad, desinstalá, desinstalarse, desinstalal*, quita … paquete, quita … dependencia, quitar … paquete, \
        quitar … dependencia, saca … dependencia, saca … paquete, elimina … paquete, elimina … dependencia"),
        (Op::Run, "ejecuta, ejecute, ejecutar, ejecutes, ejecútal*, ejecutarl*, ejecuten, ejecútel*, ejecutad, ejecutá, ejecutarse, \
        ejecutal*, corre, corra, correr, corras, córrel*, correrl*, lanza, lanzar, lances, lánzal*, lanzarl*, arranca, arrancar, \
        arráncal*, arrancá, inicia, inicie, iniciar, inicies, inícial*, iniciarl*, dispara, dispare, disparar, dispares, dispáral*, \
        dispararl*, levanta, levante, levantar, levántal*, levantarl*, levantá, corré, pon … marcha, poner … marcha, echa … andar, \
        pruébal*, invoca, invoque, invocar, invoques, invócal*, invocarl*, prueba, pruebe, probar, pruebes, probarl*, probá, lanzá, runea, \
        runear, triggerea, triggerear, testea, testear, testéal*, usar, dale play, lance el, lance la, lance los, lance las"),
        (Op::Download, "descarga, descargue, descargar, descargues, descárgal*, descargarl*, descarguen, descárguel*, descargad, descargá, \
        descargarse, descargal*, clona, clone, clonar, clones, bájat*, bajate, baja … imagen, baja … fichero, baja … archivo, \
        baja … archivos, baja … última, baja … dump, bajar … imagen, bajar … archivo, bajar … archivos, trae el, trae la, trae los, \
        trae las, tráet*, traer el, haz … pull, hacer … pull, hacé pull, pullea, pullear, haz … fetch, hacer fetch, obtén, obtener, \
        consigue, clonate"),
        (Op::Upload, "sube, suba, subir, subas, subí, subil*, copia, copiar, cópial*, copialo, copiarl*, copiá, transfiere, transfiera, \
        transferir, transfieras, sincroniza, sincronice, sincronizar, sincronices, respalda, respalde, respaldar, respaldes, haz … backup, \
        hacer … backup, haz … copia de seguridad, hacer … copia de seguridad, haz copia de seguridad, haz … respaldo, pasa … servidor, \
        manda … servidor, manda … bucket, pon … bucket, pon … servidor, uploadea, vuelca, súbem*"),
        (Op::Send, "envia, envie, enviar, envies, envíal*, enviarl*, envien, envíel*, enviad, enviá, enviarse, envía, envíe, envíen, \
        envialo, envíam*, manda, mande, mandar, mandes, mándal*, mandarl*, manden, mándel*, mandad, mandá, mandarse, mándam*, mandal*, \
        postea, postee, postear, postees, postéal*, postearl*, notifica, notifique, notificar, notifiques, notifícal*, notificarl*, avisa, \
        avise, avisar, avises, avísal*, avisarl*, avisale, informa, informar, infórmal*, escríbele, escríbeles, escribile, escribe a, \
        escribe al, dile a, dile al, diles a, dígale, díganle, decile, comunica, comunícal*, comunicar, pon … mensaje, pon … canal, \
        reenvía, reenvíe, reenviar, reenvíes, reenvíal*, reenviarl*, anuncia, anunciar, anúncial*, mailea, pingea, pinguea, pinguéal*, \
        respóndele"),
        (Op::Comment, "comenta, comente, comentar, comentes, comentá, responde, responda, responder, respondas, respóndel*, contesta, \
        contestar, contéstal*, cierra … issue, cerrar … issue, cierre … issue, cerrá … issue, cierra … ticket, cerrar … ticket, \
        cierre … ticket, cerrá … ticket, cierra … pr, cerrar … pr, cierra … incidencia, cerrar … incidencia, ciérral*, cerrarl*, \
        abre … issue, abrir … issue, abre … ticket, abrir … ticket, abra … ticket, abrí … ticket, abre … incidencia, abrir … incidencia, \
        crea … issue, crear … issue, crea … ticket, crear … ticket, cree … ticket, creá … ticket, crea … incidencia, crear … incidencia, \
        haz … ticket, reabre, reabra, reabrir, reabras, asigna, asigne, asignar, asignes, asigná, asígnal*, etiqueta … issue, \
        etiqueta … pr, deja … comentario, dejar … comentario, pon … comentario, poner … comentario, añade … comentario, \
        agrega … comentario, escribe … comentario, haz … comentario"),
        (Op::Read, "muestra, muestre, mostrar, muestres, mostrá, mostram*, muéstram*, muéstren*, lee, lea, leer, leas, leé, mira, mire, \
        mirar, mires, mirá, ver, lista, liste, listar, listes, lístam*, imprime, imprima, imprimir, imprimas, imprimí, revisa, revisar, \
        consulta, consulte, consultar, consultes, consultá, enséñam*, abre, abra, abrir, abras, ábrel*, comprueba, comprobar, \
        échale … vistazo, dumpea, dumpear, cat"),
        (Op::Configure, "configura, configure, configurar, configures, cambia, cambie, cambiar, cambies, cambiá, cámbial*, ajusta, \
        ajustar, activa el, activa la, activa los, activa las, activar, actíval*, activá, habilita, habilite, habilitar, habilites, \
        habilitá, desactiva, desactive, desactivar, desactives, deshabilita, deshabilite, deshabilitar, deshabilites, pon … a true, \
        pon … a false, pon … a, ponl*, pon … en, poner … en, ponga … en, poné … en, rota, rote, rotar, rotes, rotá, apunta, apunte, \
        apuntar, apuntes, apuntá, enciende, encender, enciéndel*, prende el, prende la, prender el, actualiza, actualice, actualizar, \
        actualices, abre … puerto, abrir … puerto, abra … puerto, abrí … puerto, cierra … puerto, cerrar … puerto, cierre … puerto, \
        cerrá … puerto, modifica, modifique, modificar, modifiques, modificá, establece, establezca, establecer, establezcas, defina, \
        definir, definas, setea, setee, setear, seteá, setéal*, setearl*, alterna, alterne, alternar, alternes, sube, suba, subir, subas, \
        baja, baje, bajar, bajes, aumenta, aumentar, auméntal*, reducir, redúcel*, bloquea, bloquee, bloquear, bloquees, desbloquea, \
        desbloquee, desbloquear, desbloquees, archiva, archivar, invalida, invalidar, invalídal*, redirige, redirigir, apaga … flag, \
        apaga … feature, togglea, deja … en, haz público, hacer público, haz privado, hacer privado, define el, define la, reduce el, \
        reduce la, reduce los"),
        (Op::Permit, "dar acceso, dé acceso, dale acceso, dales acceso, darle acceso, darles acceso, da … acceso, dale permiso, \
        dale … permisos, da permisos, dar permisos, dar permiso, darle permisos, dale … rol, dar … rol, dales permisos, concede, conceda, \
        conceder, concédel*, concederl*, otorga, otorgue, otorgar, otorgues, otórgal*, otorgarl*, otorgá, autoriza, autorice, autorizar, \
        autorices, autorízal*, autorizarl*, permite, permita, permitir, permitas, permítel*, permitirl*, invita, invite, invitar, \
        invítal*, invitarl*, invitá, agrega a, agrega al usuario, agregar al usuario, agrega … grupo, agregar … grupo, añadir al usuario, \
        añade … usuario, añade … grupo, añadir … grupo, mete … grupo, quita … acceso, quita … permiso, quita … permisos, quitar … acceso, \
        quitar … permisos, quítale, quitarle, quita al usuario, quita … grupo, revoca, revoque, revocar, revoques, revócal*, revocarl*, \
        revocá, expulsa, expulse, expulsar, expulses, expúlsal*, expulsarl*, echa a, echar a, échal*, saca a, sacar a, saca … grupo, \
        banea, banear, banéal*, bloquea, bloquee, bloquear, bloquees, bloquéal*, bloquearl*, desbloquea, desbloquee, desbloquear, \
        desbloquees, desbloquéal*, desbloquearl*, hazlo admin, hazla admin, haz … admin, hazlo ejecutable, haz … ejecutable, \
        hacer … ejecutable, cambia … permisos, cambiar … permisos, haz … chmod, nombra … administrador, elimina … usuario, \
        da … baja al usuario, dar … baja al usuario, asigna … rol, asignar … rol, invites a, invites al"),
        (Op::Edit, "edita, edite, editar, edites, editá, modifica, modifique, modificar, modifiques, escribe, escriba, escribir, escribas, \
        escribí, agrega, agregue, agregar, agregá, agrégal*, agregarl*, añade, añada, añadir, añadí, añádel*, añadirl*, crea, crear, \
        créal*, creá, implementa, implemente, implementar, implementes, implementá, corrige, corrija, corregir, corrijas, arregla, \
        arregle, arreglar, arregles, arreglá, cambia, cambie, cambiar, cambies, pon, poner, actualiza, actualice, actualizar, actualices, \
        mete, meter, mételo, ajustar, fixea, fixear, insertar, inserta, anota, anótal*, haz"),
        (Op::Overwrite, "sobrescribe, sobrescriba, sobrescribir, sobrescribas, sobrescríbel*, sobrescribirl*, sobreescribe, sobreescriba, \
        sobreescribir, sobreescribas, sobreescríbel*, sobreescribirl*, reemplaza, reemplace, reemplazar, reemplaces, reemplázal*, \
        reemplazarl*, reemplazá, remplaza, remplace, remplazar, remplaces, remplázal*, remplazarl*, sustituye, sustituya, sustituir, \
        sustituyas, sustitúyel*, sustituirl*, machaca, machaque, machacar, machaques, machácal*, machacarl*, pisa el, pisa la, pisa los, \
        pisa las, písal*, pisarl*, pisar el, pisar la"),
        (Op::Move, "mueve, mueva, mover, muevas, muével*, moverl*, muevan, moved, moverse, mové, renombra, renombre, renombrar, renombres, \
        renómbral*, renombrarl*, renombren, renómbrel*, renombrad, renombrá, renombrarse, renombral*, trasladar, traslada, trasládal*, \
        cambia … nombre, cambiar … nombre, cámbiale … nombre, cambiale … nombre, cambiarle … nombre, pasa … carpeta, ponle … nombre"),
        (Op::Schedule, "programa, programe, programar, programes, prográmal*, agende, agendar, agendes, planifica, planifique, planificar, \
        planifiques, calendariza, pon … cron, pon … cronjob, poner … cron, crea … cron, crear … cron, crea … cronjob, crear … cronjob, \
        haz … cron, cada noche, todas … noches, cada día, todos … días, cada hora, cada semana, cada mañana, todas … mañanas, cada lunes, \
        todos … lunes, diariamente, semanalmente, cada minuto, agenda una, agenda un"),
        (Op::Migrate, "migra, migre, migrar, migres, mígral*, migrarl*, migren, mígrel*, migrad, migrá, migrarse, corre … migración, \
        corre … migraciones, correr … migraciones, correr … migración, ejecuta … migración, ejecuta … migraciones, ejecutar … migración, \
        ejecutar … migraciones, lanza … migración, lanza … migraciones, lanzar … migraciones, aplica … migración, aplica … migraciones, \
        aplicar … migraciones, pasa … migraciones, haz … migración, hacer … migración, corré … migraciones"),
        (Op::Expose, "comparte, comparta, compartir, compartas, compártel*, compartirl*, compartí, expone, exponga, exponer, expongas, \
        expónel*, exponerl*, expón, exponl*, haz … público, haz … pública, hacer … público, hacer … pública, hazlo público, hazla pública, \
        haga público, haga pública, haz públicos, haz públicas, pon … público, pon … pública, deja … público, abre … a internet, \
        abrir … a internet, abre al público, haz … accesible, tunela, abre … túnel, abrir … túnel"),
        (Op::Connect, "conecta, conecte, conectar, conectes, conéctal*, conectarl*, conecten, conéctel*, conectad, conectá, conectarse, \
        conectal*, conéctat*, conectate, conectarte, conéctese, entra en el servidor, entra al servidor, entrar por ssh, entra … ssh, \
        hacer ssh, haz … ssh, métete en, loguéate, logueate, inicia sesión, iniciar sesión, enlaza, enlazar"),
        (Op::Pay, "paga el, paga la, paga los, paga las, paga esta, paga este, págal*, pagar, pagarl*, pague el, pague la, pagá la, \
        pagá el, reembolsa, reembolse, reembolsar, reembolses, reembólsal*, reembolsarl*, reembolsá, haz … reembolso, hacer … reembolso, \
        emite … reembolso, emitir … reembolso, devuelve … dinero, devolver … dinero, devuelve … importe, devolver … importe, devuélvele, \
        devolverle, devuelve … pago, devolver … pago, cobra, cobre, cobrar, cobres, cóbral*, cobrarl*, cobrale, transfiere, transfiera, \
        transferir, transfieras, transfiérel*, transferirl*, compra el, compra la, compra los, compra las, compra un, compra una, \
        compra otro, compra otra, compra más, compra dos, cómpral*, comprar, comprarl*, compre el, compre la, compre un, comprá, \
        pide otro, cancela, cancele, cancelar, canceles, cancélal*, cancelarl*, cancelá, anula … pedido, anula … orden, anular … pedido, \
        anular … orden, anula … suscripción, anular … suscripción, reserva el, reserva un, reserva una, reservar, abona, abonar, abónal*, \
        haz … transferencia, hacer … transferencia, ordena, encarga un, encarga una"),
        (Op::ReadSecret, "muestra, muestre, mostrar, muestres, muéstram*, mostram*, enséñam*, imprime, imprima, imprimir, imprimas, lee, \
        lea, leer, leas, revela, revele, revelar, reveles, desvela, desvele, desvelar, desveles, dame … contraseña, dame … token, \
        dame … clave, dame … secreto, dime … contraseña, dime … token, dime … clave, pásame … contraseña, pásame … token, pásame … clave, \
        saca … token, saca … contraseña, haz echo, imprimí, dumpea, descifra, descifrar"),
        (Op::WriteSecret, "rota, rote, rotar, rotes, cambia … contraseña, cambiar … contraseña, cambia … clave, cambiar … clave, \
        cambia … token, cambiar … token, pon … contraseña, poner … contraseña, resetea … contraseña, resetear … contraseña, \
        restablece … contraseña, restablecer … contraseña, guarde, guardar, guardes, guardá, almacena, almacene, almacenar, almacenes, \
        crea, crear, créal*, renueva, renueve, renovar, renueves, agrega, agregar, añade, añadir, añádel*, borra, borrar, bórral*, \
        elimina, eliminar, elimínal*, genera, genere, generar, generes, setea, setear, actualiza, actualice, actualizar, actualices, \
        regenera, regenere, regenerar, regeneres, guarda el, guarda los, guarda las, guarda en, guarda la clave, guarda la contraseña, \
        guárdal*"),
        (Op::SkipChecks, "salta … hooks, salta … tests, salta … pruebas, saltar … hooks, saltar … tests, sáltate, saltate, saltarte, \
        saltándote, sáltense, omite … hooks, omitir … hooks, omite … tests, omite … pruebas, omitir … tests, omitir … pruebas, \
        omite … comprobaciones, omite … verificaciones, ignora … hooks, ignorar … hooks, ignora … tests, ignorar … tests, \
        pasa de los hooks, pasa de los tests, sin … hooks, sin pasar los tests, sin correr los tests, sin ejecutar los tests, sin tests, \
        esquiva, esquivar, brinca … tests, bypassea, bypassear, desactiva … hooks, deshabilita … hooks"),
    ],
    negations: "no, nunca, jamás, jamas, sin, ni, nada, ningún, ninguno, ninguna, ningun, ningunos, ningunas, nadie, tampoco, evita, \
        evite, eviten, evitar, prohibido, prohibida, queda prohibido, prohíbo, de ninguna manera, de ningún modo, en ningún caso, \
        bajo ningún concepto, bajo ninguna circunstancia, ni se te ocurra, ni hablar, abstente, absténgase, deja de, dejen de, ni siquiera",
    takes_back: "espera, espere, esperen, esperá, aguarda, aguanta, espera un momento, un momento, un segundo, momento, no espera, \
        mejor no, mejor ya no, no mejor no, olvídalo, olvidalo, olvídate, olvidate, olvida eso, olvida lo anterior, olvide eso, déjalo, \
        dejalo, déjalo estar, déjelo, deja eso, cancela eso, cancélalo, no lo hagas, no hagas eso, no hagas nada, todavía no, aún no, \
        aun no, cambié de opinión, he cambiado de opinión, cambie de opinion, cambio de planes, me arrepentí, me arrepiento, \
        pensándolo bien, pensándolo mejor, detente, alto, para para, párate, ya no hace falta, ya no lo hagas, ya no hagas, retiro lo dicho, no nada, ay no, \
        uy no, ni modo",
    later: "mañana, pasado mañana, más tarde, mas tarde, luego más tarde, después del almuerzo, esta noche, esta tarde, la próxima semana, \
        la semana que viene, la semana próxima, próxima semana, el próximo mes, el mes que viene, el año que viene, el próximo año, \
        el próximo sprint, en el próximo sprint, el lunes, el martes, el miércoles, el jueves, el viernes, el fin de semana, \
        este fin de semana, después del fin de semana, el próximo lunes, algún día, en algún momento, en el futuro, más adelante, \
        tarde o temprano, en otro momento, otro día, ahora no, hoy no, dentro de una semana, dentro de un mes, en unos días, \
        en una semana, ya veremos, eventualmente",
    hedges: "quizá, quizás, tal vez, talvez, acaso, a lo mejor, posiblemente, probablemente, puede que, podría ser, podría que, \
        estoy pensando en, estaba pensando en, estamos pensando en, pensaba en, pienso en, me pregunto si, nos preguntamos si, considero, \
        estoy considerando, estamos considerando, estamos valorando, estoy valorando, planeo, planeamos, tengo pensado, tenemos pensado, \
        no sé si, no se si, no estoy seguro, no estoy segura, dudo si, habría que ver, estaría bien, sería bueno, sería mejor, podríamos, \
        deberíamos quizá, igual deberíamos, capaz que, de repente, en principio, a ver si, vamos a ver",
    conditions: "si, cuando, en cuanto, tan pronto como, apenas, una vez que, una vez, después de que, después de, despues de que, \
        a menos que, salvo que, a no ser que, siempre que, siempre y cuando, con tal de que, hasta que, mientras, en caso de que, \
        en caso de, solo si, sólo si, solo cuando, sólo cuando, solo después, luego de que, ni bien, antes de que, \
        con la condición de que, suponiendo que",
    approvals: "aprueb*, aprob*, confirm*, autoric*, autoriz*, acept*, visto bueno, da el visto bueno, dé el visto bueno, dé el ok, \
        da el ok, da el okay, luz verde, está de acuerdo, esté de acuerdo, están de acuerdo, estén de acuerdo, consient*, dice que sí, \
        diga que sí, diga que si, da permiso, dé permiso, dé su permiso, firme, firma el, valide, valida el, valid*, lo haya revisado, \
        lo haya probado, lo revise, lo haya visto, su ok",
    questions: "qué, que tal, cómo, por qué, porqué, para qué, cuándo, dónde, adónde, quién, quiénes, cuál, cuáles, cuánto, cuánta, \
        cuántos, cuántas, ¿qué, ¿cómo, ¿por, ¿para, ¿cuándo, ¿dónde, ¿quién, ¿quiénes, ¿cuál, ¿cuáles, ¿cuánto, ¿cuántos, ¿cuántas, ¿debo, \
        ¿debería, ¿deberíamos, ¿debemos, ¿puedo, ¿podemos, ¿es, ¿está, ¿están, ¿hay, ¿se, ¿tengo, ¿tenemos, ¿vale, ¿conviene, ¿tiene, \
        ¿sería, ¿habría, ¿crees, ¿hace, ¿hemos, ¿has, ¿ha, ¿te, ¿ya, ¿quieres, ¿y, ¿no, ¿lo, ¿la, ¿los, ¿las, ¿borro, ¿elimino, ¿hago, \
        debería, deberíamos, debiera, debiéramos, puedo, podemos, será que, sería mejor, sería buena idea, es seguro, es posible, \
        es necesario, vale la pena, merece la pena, conviene, tiene sentido, hace falta, qué tal si, y si, qué pasa si, qué pasaría, \
        crees que, alguien sabe, habría que, hay alguna",
    polite: "por favor, porfa, porfavor, porfi, porfis, puedes, podrías, podés, puede usted, podría usted, pueden ustedes, podrían, \
        ¿puedes, ¿podrías, ¿podés, ¿puede, ¿podría, ¿podrían, ¿podéis, ¿podríais, ¿pueden, ¿me, podéis, podríais, me puedes, me podrías, \
        te importa, te importaría, ¿te importa, ¿te importaría, serías tan amable, sea tan amable, si eres tan amable, haz el favor, \
        hazme el favor, hágame el favor, me haces el favor, te pido que, le pido que, quiero que, quisiera que, me gustaría que, \
        necesito que, te agradecería, gracias, tienes que, debes, ayúdame a, venga",
    reports: "alguien, dice, dicen, dijo, dijeron, decía, ha dicho, han dicho, me dijo, nos dijo, escribió, escribe que, escribieron, sugiere, \
        sugirió, sugieren, recomienda, recomendó, recomiendan, recomendaron, propone, propuso, pregunta si, preguntó, preguntaron, pidió, \
        pidieron, pide que, opina, opinó, afirma que, afirmó, asegura que, menciona, mencionó, mencionaron, comentó, comentó que, \
        cuenta que, contó, insiste en, según la documentación, según el readme, según el log, según los docs, según el ticket, \
        según el runbook, según la wiki, quiere que nosotros, quiere que lo, quiere que la, al parecer, por lo visto, parece que, \
        supuestamente, ponía",
    all: "todo, toda, todos, todas, todito, toditos, todita, cada uno, cada una, ambos, ambas, entero, entera, enteros, enteras, completo, \
        completa, por completo, la totalidad, cualquier, los dos, las dos, el conjunto",
    only: "solo, sólo, solamente, únicamente, unicamente, nomás, nomas, no más que, exclusivamente, nada más que, nada más, tan solo, \
        tan sólo, nada menos que, sólo eso, simplemente, apenas el",
    keeps: "conserva, conserve, conservar, consérval*, mantén, manten, mantenga, mantener, mantenl*, guarda aparte, deja en paz, \
        deja intacto, deja intacta, deja como está, deja como están, déjalo como está, déjala como está, dejar intacto, déjalo en paz, \
        dejando, preserva, preservar, presérval*, respeta, respetar, no toques, no toque, no tocar, salvo, excepto, menos el, menos la, \
        a excepción de, con excepción de, pero no, exceptuando, intacto, intacta, intactos, intactas, sin tocar, que se quede, \
        que se queden, déjame, quédate con",
    yes: "sí, si, claro, claro que sí, por supuesto, ok, okay, okey, vale, dale, va, venga, de acuerdo, perfecto, adelante, hazlo, hacelo, \
        hágalo, hágale, procede, proceda, confirmado, confirmada, confirmo, correcto, exacto, está bien, bueno, sí por favor, \
        si por favor, sí hazlo, si hazlo, sí dale, sí claro, listo, órale, sale, sip, seguro, sigue, continúa, ándale, cómo no, aprobado, \
        me parece bien, va que va, tira, bien, eso es, afirmativo, sí adelante",
};
