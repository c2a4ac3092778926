//! Portuguese, of Brazil and of Portugal.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "limpa, limpe, limpar, limpem, limpa-*, apaga o, apaga a, apaga os, apaga as, apaga esse, apaga essa, apaga este, apaga esta, apaga isso, apaga isto, \
        apaga tudo, apaga todos, apaga todas, apaga aquele, apaga aquela, apaga ele, apaga ela, apaga aí, apaga logo, apague o, apague a, \
        apague os, apague as, apague esse, apague essa, apague este, apague tudo, apague todos, apague-*, apagues, podes apagar, \
        pode … apagar, quero apagar, favor apagar, precisa apagar, apagar o, apagar a, apagar os, apagar as, apagar esse, apagar tudo, \
        apagá-*, exclue, exclua, excluir, excluas, exclue-*, exclui-*, excluam, exclui, deleta, delete, deletar, deletes, deleta-*, \
        deletá-*, deletem, delete-*, remove, remova, remover, removas, remove-*, removê-*, removam, elimina, elimine, eliminar, elimines, \
        elimina-*, eliminá-*, eliminem, elimine-*, suprime, suprima, suprimir, suprimas, suprime-*, suprimi-*, tira o, tira a, tira os, \
        tira as, tira esse, tira essa, tira fora, tire o, tire a, tire os, tire as, tirar o, tirar a, tirar os, tirar as, tirá-*, esvazia, \
        esvazie, esvaziar, esvazies, esvazia-*, esvaziá-*, limpar … bucket, joga … fora, jogue … fora, jogar … fora, deitar fora, \
        deita … fora, deite fora, joga … lixo, jogue … lixo, manda pro lixo, põe no lixo, pro lixo, dá fim, dar fim, dá sumiço, some com, \
        sumir com, suma com, livra-te de, livre-se de, livrar-se de, se livra, desfaz-te de, fora com, arranca fora, pode sumir, \
        tem que sumir, deve sumir, pode ir embora, deve ser excluído, deve ser removido, deve ser apagado, deve ser removida, \
        podem ser apagados, pode ser apagado, pode ser apagada, pode ser removido, pode ser excluído, pode ser excluída, \
        tem que ser apagado, é para apagar, é pra apagar, expurga, expurgar, purga, retira o, retira a, retirar o, apaga-o, apaga-a, \
        apaga-os, apaga-as"),
        (Op::Discard, "descarta, descarte, descartar, descartes, descarta-*, descartá-*, desfaz, desfaça, desfaçam, desfaze, desfazer, \
        desfaz-*, desfazê-*, reverte, reverta, reverter, revertas, reverte-*, revertê-*, revertam, restaura, restaure, restaurar, \
        restaures, restaura-*, restaurá-*, restaurem, restaure-*, reseta, resete, resetar, resetes, reseta-*, resetá-*, restabelece, \
        restabeleça, restabelecer, volta para a versão, volta pra versão, volte para a versão, volta ao commit, volte ao commit, \
        voltar ao commit, voltar para a versão, volta atrás, volte atrás, voltar atrás, faz rollback, faça rollback, fazer rollback, \
        dá … rollback, dar rollback, dê rollback, dá … revert, dar revert, faz revert, faça revert, fazer revert, dá … reset, dar reset, \
        faz reset, faça reset, fazer reset, anula … alterações, anular … alterações, anula … commit, joga … alterações, \
        jogue … alterações, repõe, repor, reponha, retrocede, faz stash, dá stash, stasha, reinicializa"),
        (Op::ForcePush, "força … push, forçar … push, force … push, dá force push, dá … force push, dar force push, dê … force push, \
        faz force push, faz … force push, faça force push, faça … force push, fazer force push, fazer … force push, push forçado, \
        push à força, faz push … force, push com force, pusha … force, pusha à força, empurra à força"),
        (Op::Push, "pusha, pushe, pushar, pushes, pushá-*, empurra, empurre, empurrar, empurres, empurra-*, empurrá-*, dá … push, \
        dar push, dê … push, faz … push, faça … push, fazer … push, manda push, sobe … branch, subir … branch, suba … branch, \
        sobe … commit, sobe … commits, subir … commits, sobe … alterações, sobe … mudanças, subir … mudanças, envia … branch, abre … pr, \
        abra … pr, abrir … pr, cria … pr, crie … pr, criar … pr, faz … pr, faça … pr, fazer … pr, abre … pull request, \
        abra … pull request, abrir … pull request, cria … pull request, crie … pull request, criar … pull request, abre … mr, \
        cria … merge request, publica … branch"),
        (Op::Commit, "comita, commita, comite, comitar, commitar, commite, comites, commites, comitá-*, commitá-*, comita-*, commita-*, \
        dá … commit, dar commit, dê … commit, faz … commit, faça … commit, fazer … commit, cria … commit, crie … commit, criar … commit"),
        (Op::Merge, "mergeia, mergeie, mergear, mergeies, mergea, mergeá-*, mergia, mescla, mescle, mesclar, mescles, mescla-*, mesclá-*, \
        funde, funda, fundir, fundas, funde-*, fundi-*, dá … merge, dar … merge, dê … merge, faz … merge, faça … merge, fazer … merge, \
        integra … branch, integrar … branch, integra … pr, integrar … pr, junta … branches, junta … branch, juntar … branches, \
        une … branches"),
        (Op::Rewrite, "rebaseia, rebasear, faz … rebase, faça … rebase, fazer … rebase, dá … rebase, dar rebase, faz … squash, \
        faça squash, fazer … squash, dá … squash, squasha, squashar, reescreve … história, reescreva … história, reescrever … história, \
        reescreve … histórico, reescreva … histórico, reescrever … histórico, faz … amend, fazer amend, faça amend, dá … amend, \
        emenda … commit, altera … último commit, alterar … último commit, esmaga … commits, faz cherry-pick, faça cherry-pick, \
        dá cherry-pick"),
        (Op::Approve, "aprova, aprove, aprovar, aproves, aprova-*, aprová-*, aprovem, aprove-*, dá ok no pr, dá … aval, dá … approve, \
        dê approve, libera … pr"),
        (Op::Publish, "publica, publique, publicar, publiques, publica-*, publicá-*, despublica, despublique, despublicar, tira do ar, \
        tirar do ar, tira … npm, tirar … npm, remove … npm, retira … pacote, retirar … pacote, submete … app, envia … app, enviar … app, \
        sobe … pacote, subir … pacote, sobe … npm, suba … npm, sobe … loja, torna público, marca … obsoleto, marca … obsoleta, \
        marque … obsoleto, deprecia, depreca, deprecar, depreciar, dá yank, faz yank, põe no npm, bota no npm"),
        (Op::Release, "cria … release, crie … release, criar … release, faz … release, faça … release, fazer … release, lança … release, \
        lança … versão, lance … versão, lançar … versão, solta … versão, solta … release, corta … release, cortar … release, \
        gera … release, gerar … release, cria … tag, crie … tag, criar … tag, faz … tag, tagueia, taguear, tageia, põe … tag, \
        libera … versão, liberar … versão"),
        (Op::Deploy, "implanta, implante, implantar, implantes, implanta-*, implantá-*, deploya, deployar, deploye, deployes, deployá-*, \
        dá … deploy, dar deploy, dê … deploy, faz … deploy, faça … deploy, fazer … deploy, refaz … deploy, refazer … deploy, manda deploy, \
        sobe … produção, suba … produção, subir … produção, sobe … prod, suba … prod, coloca … produção, coloque … produção, \
        colocar … produção, põe … produção, ponha … produção, pôr … produção, bota … produção, bote … produção, botar … produção, \
        manda … produção, mande … produção, mandar … produção, joga … produção, joga … prod, manda … prod, bota … prod, leva … produção, \
        passa … produção, coloca no ar, colocar no ar, põe no ar, bota no ar, promove … produção, disponibiliza … produção, \
        sobe … homologação, faz … rollout, fazer … rollout"),
        (Op::Apply, "aplica, aplique, aplicar, apliques, escala, escale, escalar, escales, escalona, escalonar, dá … apply, faz … apply, \
        faça … apply, fazer … apply, drena, drenar, drene, faz … drain, aumenta … réplicas, reduz … réplicas, diminui … réplicas, \
        põe … réplicas, coloca … réplicas, patcheia, faz … patch"),
        (Op::Destroy, "destrue, destrua, destruir, destruas, destrue-*, destrui-*, destruam, destrói, destrói-*, derruba, derrube, \
        derrubar, derrubes, derruba-*, derrubá-*, desmonta, desmonte, desmontar, desmontes, desmonta-*, desmontá-*, desmantela, \
        desmantelar, bota abaixo, deitar abaixo, deita … abaixo, joga abaixo, põe abaixo, dropa, drope, dropar, dropá-*, dropa-*, \
        dá … drop, dar drop, dê drop, faz … drop, fazer drop, trunca, trunque, truncar, dá … truncate, faz truncate, formata, formate, \
        formatar, descomissiona, descomissionar, desprovisiona, desprovisionar, desativa permanentemente, aniquila, aniquilar, arrasa, \
        encerra … instância, encerrar … instância, termina … instância"),
        (Op::Restart, "reinicia, reinicie, reiniciar, reinicies, reinicia-*, reiniciá-*, reiniciem, reinicie-*, reboota, reboote, \
        rebootar, rebootes, reboota-*, rebootá-*, restarta, restarte, restartar, restartes, restarta-*, restartá-*, dá … restart, \
        dar … restart, dê … restart, dá … reboot, faz reboot, faz … restart, faça restart, fazer restart, sobe … novo, suba … novo, \
        subir … novo, recarrega, recarregue, recarregar, reinicializar, relança, relançar, arranca … novo"),
        (Op::Stop, "pare o, pare a, pare os, pare as, pare esse, parar, pará-*, desliga, desligue, desligar, desligues, desliga-*, \
        desligá-*, desativa, desative, desativar, desatives, desativa-*, desativá-*, desactiva, desactive, desactivar, desactives, \
        desactiva-*, desactivá-*, desabilita, desabilite, desabilitar, desabilites, desabilita-*, desabilitá-*, suspende, suspenda, \
        suspender, suspendas, suspende-*, suspendê-*, pausa, pause, pausar, pauses, pausa-*, pausá-*, interrompe, interrompa, interromper, \
        interrompas, interrompe-*, interrompê-*, derruba … serviço, derruba … servidor, derrubar … serviço, derruba … container, \
        encerra … serviço, encerra … processo, encerrar … processo, encerra … job, cancela … job, cancela … build, cancela … execução, \
        stopa, stopar, dá … stop, dar stop, faz stop, baixa … serviço, tira do ar, finaliza … processo"),
        (Op::Kill, "mata o, mata a, mata os, mata as, mata esse, mata essa, mata este, mata tudo, mata todos, mata ele, mata logo, mata-*, \
        matar, matá-*, mate o, mate a, mate os, mate as, mate esse, mate todos, mates o, dá … kill, dar kill, dê … kill, faz kill, killa, \
        killar, abate … processo, termina … processo, finaliza … processo à força"),
        (Op::Install, "instala, instale, instalar, instales, instala-*, instalá-*, instalem, instale-*, atualiza, atualice, atualizar, \
        atualices, actualiza, actualice, actualizar, actualices, adiciona … pacote, adicionar … pacote, adicione … pacote, \
        adiciona … dependência, adicionar … dependência, adicione … dependência, mete … pacote, dá … upgrade, faz … upgrade, bumpa, \
        sobe … versão"),
        (Op::Uninstall, "desinstala, desinstale, desinstalar, desinstales, desinstala-*, desinstalá-*, desinstalem, desinstale-*, \
        tira … pacote, remove … pacote, remover … pacote, remova … pacote, tira … dependência, remove … dependência, remova … dependência, \
        remover … dependência"),
        (Op::Run, "roda, rodar, rodes, rodá-*, roda-*, executa, execute, executar, executes, executa-*, executá-*, executem, execute-*, \
        corre, corra, correr, corras, corre-*, corrê-*, lança, lançar, lances, lança-*, lançá-*, inicia, inicie, iniciar, inicies, \
        inicia-*, iniciá-*, arranca, arrancar, dispara, dispare, disparar, dispares, dispara-*, dispará-*, testar, testa o, testa a, \
        testa os, sobe … servidor, sobe … container, sobe … containers, levanta, levanta-*, põe … correr, põe … rodar, bota pra rodar, \
        coloca pra rodar, dá … start, dá play, liga … servidor, chama, aciona, acionar, startar, starta, usa … script, rode o, rode a, \
        rode os, rode as, lance o, lance a"),
        (Op::Download, "baixe, baixar, baixes, baixa o, baixa a, baixa os, baixa as, baixa essa, baixa esse, baixa-*, baixá-*, descarrega, \
        descarregue, descarregar, descarregues, clona, clone, clonar, clones, dá … pull, dar pull, faz … pull, faça pull, fazer pull, \
        puxa, puxe, puxar, faz … download, faça … download, fazer … download, transfere da, saca … ficheiro, sacar … ficheiro, obtém, \
        obtenha, obter, pega … arquivo, busca o"),
        (Op::Upload, "sobe, suba, subir, subas, copia, copiar, copia-*, copie o, copie a, copie os, transfere, transfira, transferir, \
        transfiras, sincroniza, sincronice, sincronizar, sincronices, carrega, carregue, carregar, carregues, faz … upload, faça … upload, \
        fazer … upload, dá upload, upa, upe, upar, faz … backup, faça … backup, fazer … backup, faz … cópia de segurança, \
        passa … servidor, manda … servidor, joga … servidor, manda … bucket, joga … bucket, põe … bucket"),
        (Op::Send, "envia, envie o, envie a, envie os, envie as, envie um, envie uma, envie este, envie esse, envie para, envie isso, \
        envie-*, enviar, envies, envia-*, enviá-*, manda, mande, mandar, mandes, manda-*, mandá-*, mandem, mande-*, posta, poste, postar, \
        postes, posta-*, postá-*, notifica, notifique, notificar, notifiques, notifica-*, notificá-*, avisa, avise, avisar, avises, \
        avisa-*, avisá-*, informa, informar, escreve para, escreve pro, escreva para, escreva pro, escreve ao, diz ao, diz à, diga ao, \
        diga à, diz pro, fala pro, fala com, comunica, comunique, comunicar, encaminha, encaminhe, encaminhar, encaminhes, encaminha-*, \
        encaminhá-*, reencaminha, reencaminhe, reencaminhar, reencaminhes, reencaminha-*, reencaminhá-*, dispara … email, pinga, pingar, \
        anuncia, anuncie, anunciar, dá … toque, responde ao cliente, coloca no canal, publica no canal"),
        (Op::Comment, "fecha todas, feche todas, fechar todas, fecha as, feche as, fechar as, comenta, comente, comentar, comentes, responde, responda, responder, respondas, fecha … issue, feche … issue, \
        fechar … issue, fecha … ticket, feche … ticket, fechar … ticket, fecha … pr, feche … pr, fechar … pr, fecha … chamado, \
        feche … chamado, fechar … chamado, abre … issue, abra … issue, abrir … issue, abre … ticket, abra … ticket, abrir … ticket, \
        abre … chamado, abra … chamado, abrir … chamado, cria … issue, crie … issue, criar … issue, cria … ticket, crie … ticket, \
        criar … ticket, cria … chamado, reabre, reabra, reabrir, reabras, atribue, atribua, atribuir, atribuas, atribui, \
        deixa … comentário, deixe … comentário, deixar … comentário, adiciona … comentário, adicione … comentário, põe … comentário, \
        coloca … comentário, faz … comentário, etiqueta … issue, coloca … label"),
        (Op::Read, "mostra, mostre, mostrar, mostres, mostra-*, leia, ler, leias, veja, olha, olhe, olhar, lista, liste, listar, listes, \
        imprime, imprima, imprimir, verifica, verifique, verificar, verifiques, confere, confira, conferir, consulta, consulte, consultar, \
        consultes, exibe, exiba, exibir, abre, abra, abrir, checa, cheque o, dá … olhada, dar … olhada, dá … cat, dumpa"),
        (Op::Configure, "configura, configure, configurar, configures, muda, mude, mudar, mudes, altera, altere, alterar, alteres, troca, \
        troque, trocar, troques, ajusta, ajustar, ativa o, ativa a, ativar, ative o, ative a, activa o, activar, habilita, habilite, \
        habilitar, habilites, desativa, desative, desativar, desatives, desactiva, desactive, desactivar, desactives, desabilita, \
        desabilite, desabilitar, desabilites, liga o, liga a, liga os, ligue o, ligue a, ligar o, ligar a, desliga, desligue, desligar, \
        desligues, defina, definir, põe … como, põe … para, ponha … como, coloca … para, coloca … como, coloque … para, coloque … como, \
        seta, sete o, setar, setá-*, rotaciona, rotacione, rotacionar, roda … segredo, aponta, aponte, apontar, abre … porta, \
        abra … porta, abrir … porta, fecha … porta, feche … porta, fechar … porta, aumenta, aumente, aumentar, reduz, reduza, reduzir, \
        diminui, diminua, diminuir, atualiza, atualice, atualizar, atualices, actualiza, actualice, actualizar, actualices, bloquea, \
        bloquee, bloquear, bloquees, bloqueia, bloqueie, desbloquea, desbloquee, desbloquear, desbloquees, desbloqueia, arquiva, arquivar, \
        invalida, invalidar, redireciona, redirecionar, modifica, modifique, modificar, modifiques, alterna, alternar, torna … público, \
        torna … privado, deixa … como, define o, define a"),
        (Op::Permit, "dá … acesso, dê … acesso, dar … acesso, dá … permissão, dê … permissão, dar … permissão, dê permissões, \
        dá … permissões, dá … role, dá … papel, libera … acesso, libere … acesso, liberar … acesso, concede, conceda, conceder, concedas, \
        concede-*, concedê-*, autoriza, autorice, autorizar, autorices, autoriza-*, autorizá-*, permite, permita, permitir, permitas, \
        convida, convide, convidar, convides, convida-*, convidá-*, atribue, atribua, atribuir, atribuas, atribue-*, atribui-*, \
        adiciona … usuário, adicione … usuário, adicionar … usuário, adiciona … utilizador, adicionar … utilizador, adiciona … grupo, \
        adicione … grupo, adicionar … grupo, coloca … grupo, remove … usuário, remova … usuário, remover … usuário, remove … utilizador, \
        remove … grupo, remova … grupo, tira … acesso, tire … acesso, tirar … acesso, remove … acesso, remova … acesso, remover … acesso, \
        tira … permissão, tira … permissões, revoga, revogue, revogar, revogues, revoga-*, revogá-*, expulsa, expulse, expulsar, expulses, \
        expulsa-*, expulsá-*, bane, banir, bana, bloquea, bloquee, bloquear, bloquees, bloquea-*, bloqueá-*, bloqueia, bloqueie, \
        desbloquea, desbloquee, desbloquear, desbloquees, desbloquea-*, desbloqueá-*, tranca, trancar, torna … admin, torne … admin, \
        faz … admin, torna … executável, torne … executável, muda … permissões, mude … permissões, mudar … permissões, \
        altera … permissões, alterar … permissões, dá … chmod, faz chmod"),
        (Op::Edit, "edita, edite, editar, edites, altera, altere, alterar, alteres, modifica, modifique, modificar, modifiques, muda, \
        mude, mudar, mudes, escreve, escreva, escrever, escrevas, adiciona, adicione, adicionar, adiciones, acrescenta, acrescente, \
        acrescentar, acrescentes, cria, crie, criar, cries, implementa, implemente, implementar, implementes, corrige, corrija, corrigir, \
        corrijas, conserta, conserte, consertar, arruma, arrume, arrumar, atualiza, atualice, atualizar, atualices, insere, insira, \
        inserir, insiras, põe, bota, coloca, coloque, colocar, completa, anota, anote, faz, faça, fixa … bug"),
        (Op::Overwrite, "sobrescreve, sobrescreva, sobrescrever, sobrescrevas, sobrescreve-*, sobrescrevê-*, sobrepe, sobrepa, sobrepor, \
        sobrepas, sobrepe-*, sobrepi-*, sobreescreve, sobreescrever, substitue, substitua, substituir, substituas, substitue-*, \
        substitui-*, substituam, substitui, escreve por cima, escrever por cima, grava por cima, gravar por cima, passa por cima de"),
        (Op::Move, "move, mova, mover, movas, move-*, movê-*, movam, renomea, renomee, renomear, renomees, renomea-*, renomeá-*, renomeem, \
        renomee-*, renomeia, renomeie, desloca, desloque, deslocar, desloques, desloca-*, deslocá-*, muda … nome, mude … nome, \
        mudar … nome, altera … nome, alterar … nome, troca … nome, muda … pasta, passa … pasta, joga … pasta"),
        (Op::Schedule, "agende, agendar, agendes, programa, programe, programar, programes, planeja, planeje, planejar, planejes, planea, \
        planee, planear, planees, cria … cron, crie … cron, criar … cron, cria … cronjob, crie … cronjob, põe … cron, coloca … cron, \
        bota … cron, toda noite, todas … noites, todo dia, todos … dias, cada hora, toda hora, a cada hora, toda semana, todas … semanas, \
        toda manhã, todas … manhãs, toda segunda, todas … segundas, diariamente, semanalmente, a cada minuto, agenda uma, agenda um"),
        (Op::Migrate, "migra, migre, migrar, migres, migra-*, migrá-*, migrem, migre-*, roda … migração, roda … migrações, \
        rode … migração, rode … migrações, rodar … migração, rodar … migrações, roda … migration, roda … migrations, rode … migrations, \
        rodar … migrations, executa … migração, executa … migrações, executar … migrações, corre … migrações, correr … migrações, \
        aplica … migração, aplica … migrações, aplicar … migrações, faz … migração, fazer … migração"),
        (Op::Expose, "compartilha, compartilhe, compartilhar, compartilhes, compartilha-*, compartilhá-*, partilha, partilhe, partilhar, \
        partilhes, partilha-*, partilhá-*, expõe, exponha, expor, torna … público, torna … pública, torne … público, torne … pública, \
        tornar … público, tornar … pública, deixa … público, deixa … pública, deixe … público, deixar … público, coloca … público, \
        põe … público, faz … público, libera … público, abre … internet, abre … túnel, abrir … túnel"),
        (Op::Connect, "conecta, conecte, conectar, conectes, conecta-te, conecte-se, conectar-se, se conecta, ligar … servidor, liga-te a, \
        ligar-se a, entra no servidor, entrar no servidor, entra por ssh, entra via ssh, faz ssh, faça ssh, fazer ssh, dá … ssh, \
        faz login, faça login, fazer login, acessa, acesse, acessar, acede, aceder, vincula, vincular"),
        (Op::Pay, "paga, pague, pagar, pagues, paga-*, pagá-*, reembolsa, reembolse, reembolsar, reembolses, reembolsa-*, reembolsá-*, \
        estorna, estorne, estornar, estornes, estorna-*, estorná-*, faz … estorno, faça … estorno, fazer … estorno, faz … reembolso, \
        faça … reembolso, fazer … reembolso, emite … reembolso, emitir … reembolso, devolve … dinheiro, devolva … dinheiro, \
        devolver … dinheiro, devolve … valor, devolva … valor, devolver … valor, cobra, cobre, cobrar, cobres, cobra-*, cobrá-*, debita, \
        debite, debitar, debites, debita-*, debitá-*, transfere, transfira, transferir, transfiras, transfere-*, transferi-*, compra o, \
        compra a, compra os, compra um, compra uma, compra mais, compre o, compre a, compre um, compre mais, comprar, cancela, cancele, \
        cancelar, canceles, cancela-*, cancelá-*, anula … pedido, anular … pedido, anula … encomenda, anular … encomenda, encomendar, \
        reserva o, reserva um, reservar, faz … pix, credita, creditar, encomenda um, encomenda uma"),
        (Op::ReadSecret, "mostra, mostre, mostrar, mostres, imprime, imprima, imprimir, leia, ler, exibe, exiba, exibir, revela, revele, \
        revelar, reveles, me dá a senha, me dá o token, me passa a senha, me passa o token, me diz a senha, me manda a senha, \
        dá-me … senha, dá-me … palavra-passe, dá-me … token, diz-me … senha, pega … senha, pega … token, dá … echo, dumpa"),
        (Op::WriteSecret, "rotaciona, rotacione, rotacionar, troca … senha, troque … senha, trocar … senha, muda … senha, mude … senha, \
        mudar … senha, altera … senha, altere … senha, alterar … senha, muda … palavra-passe, altera … palavra-passe, define … senha, \
        defina … senha, definir … senha, reseta … senha, resete … senha, resetar … senha, troca … token, troca … chave, troque … chave, \
        trocar … chave, renova, renove, renovar, salva, salve o, salvar, guarde, guardar, grava, grave o, gravar, armazena, armazene, \
        armazenar, cria, crie, criar, adiciona, adicione, adicionar, remove, remova, remover, exclui, exclua, excluir, gera, gere, gerar, \
        geres, atualiza, atualice, atualizar, atualices, guarda o, guarda a senha, guarda os, guarda em"),
        (Op::SkipChecks, "pula … hooks, pule … hooks, pular … hooks, pula … testes, pule … testes, pular … testes, pula … validação, \
        pula … checagens, pula … checks, salta … testes, saltar … testes, salta … hooks, ignora … hooks, ignore … hooks, ignorar … hooks, \
        ignora … testes, ignore … testes, ignorar … testes, sem … hooks, sem rodar os testes, sem rodar testes, sem correr os testes, \
        sem executar os testes, sem testes, contorna, contorne, contornar, burla, burlar, dá … bypass, faz bypass, desliga … hooks, \
        desativa … hooks"),
    ],
    negations: "não, nao, nunca, jamais, sem, nem, nada, nenhum, nenhuma, nenhuns, nenhumas, ninguém, tampouco, evita, evite, evitem, \
        evitar, proibido, proibida, é proibido, de jeito nenhum, de forma alguma, de modo algum, de maneira nenhuma, em hipótese alguma, \
        em caso algum, sob nenhuma circunstância, abstém-te, deixa de, deixe de, para de, pare de, nem pensar, nem sequer, tira a mão",
    takes_back: "espera, espere, peraí, pera, pera aí, perai, espera aí, espera um pouco, calma, calma aí, aguarda, aguarde, um momento, \
        só um momento, um segundo, não espera, melhor não, é melhor não, acho melhor não, deixa pra lá, deixa para lá, deixa quieto, \
        deixa estar, deixa isso, esquece, esqueça, esquece isso, esqueça isso, cancela isso, cancele isso, não faça isso, não faz isso, \
        não faças isso, ainda não, mudei de ideia, mudei de ideias, mudança de planos, pensando bem, pensando melhor, afinal não, já não, \
        desisti, desisto, para tudo, pare tudo, opa não, ah não, me arrependi, arrependi-me, retiro o que disse",
    later: "amanhã, amanha, depois de amanhã, mais tarde, hoje à noite, esta noite, hoje à tarde, à noite, na próxima semana, \
        próxima semana, semana que vem, na semana que vem, para a semana, no próximo mês, mês que vem, próximo mês, ano que vem, \
        no próximo ano, na próxima sprint, no próximo sprint, na segunda, na terça, na quarta, na quinta, na sexta, segunda-feira, \
        terça-feira, quarta-feira, quinta-feira, sexta-feira, no fim de semana, depois do fim de semana, no final de semana, algum dia, \
        um dia, em algum momento, um dia desses, no futuro, futuramente, mais pra frente, mais para a frente, outra hora, outro dia, \
        agora não, hoje não, daqui a uma semana, daqui a um mês, daqui a uns dias, depois do almoço, depois das férias, eventualmente, \
        logo mais",
    hedges: "talvez, quiçá, porventura, provavelmente, possivelmente, pode ser que, quem sabe, se calhar, estou pensando em, \
        estava pensando em, estamos pensando em, estou a pensar, penso em, estou considerando, estamos considerando, considero, cogito, \
        estamos cogitando, me pergunto se, pergunto-me se, será que, planejo, planejamos, pretendo, pretendemos, não sei se, \
        não tenho certeza, não tenho a certeza, tenho dúvidas, poderíamos, deveríamos talvez, seria bom, seria melhor, acho que talvez, \
        vamos ver, a ver se, em princípio, acho que deveríamos",
    conditions: "se, quando, assim que, logo que, depois que, depois de, após, uma vez que, a menos que, a não ser que, salvo se, \
        exceto se, desde que, contanto que, caso, no caso de, em caso de, até que, até eu, enquanto, só se, só quando, somente se, \
        somente quando, apenas se, apenas quando, só depois, antes que, antes de, na condição de, quando tiver, supondo que",
    approvals: "aprov*, confirm*, autoriz*, aceit*, concord*, dá o ok, der o ok, der ok, deu ok, dê o ok, dá o aval, der o aval, \
        sinal verde, luz verde, de acordo, diz que sim, disser que sim, disser sim, consent*, permissão do, permissão da, valid*, assin*, \
        tiver revisado, tiver revisto, tiver testado, tiver olhado, liberar o, der permissão, carta branca",
    questions: "que tal, que acontece, o que, como, por que, porque é que, porquê, por quê, pra que, quando, onde, aonde, quem, qual, \
        quais, quanto, quanta, quantos, quantas, será que, será, é que, devo, devemos, deveria, deveríamos, devia, devíamos, posso, \
        podemos, é possível, é seguro, é necessário, é preciso, vale a pena, faz sentido, compensa, tem como, dá pra, dá para, precisamos, \
        há alguma, existe, e se, o que acontece, seria, seria melhor, achas que, acha que, você acha, alguém sabe, convém, cadê, \
        por acaso, já foi, foi",
    polite: "por favor, pfv, pfvr, porfa, faz favor, faça o favor, se faz favor, faz-me o favor, por gentileza, por obséquio, pode, podes, \
        poderia, poderias, podia, podias, você pode, você poderia, tu podes, consegue, consegues, dá pra você, será que você pode, \
        será que pode, será que podes, importas-te de, importa-se de, se importa de, gostaria que, queria que, quero que, preciso que, \
        peço que, agradeço se, agradecia que, obrigado, obrigada, favor, tem como você, te importas, me faz, me ajuda a, vocês podem, \
        vocês poderiam",
    reports: "diz, dizem, disse, disseram, dizia, escreveu, escreve que, escreveram, sugere, sugeriu, sugerem, sugeriram, recomenda, \
        recomendou, recomendam, recomendaram, propõe, propôs, perguntou, pergunta se, perguntaram, pediu, pediram, pede que, acha que, \
        achou que, opinou, afirma, afirmou, alega, alegou, menciona, mencionou, mencionaram, comentou, contou, falou, falou que, fala que, \
        segundo a documentação, segundo o readme, segundo o log, segundo a doc, conforme a documentação, de acordo com o readme, \
        quer que a gente, quer que nós, pelo visto, ao que parece, aparentemente, supostamente, consta que",
    all: "tudo, todo, toda, todos, todas, cada um, cada uma, ambos, ambas, inteiro, inteira, inteiros, inteiras, completo, completa, \
        por completo, por inteiro, a totalidade, qualquer, os dois, as duas",
    only: "só, somente, apenas, unicamente, exclusivamente, nada mais que, nada além de, nada mais, nada a não ser, tão só, só isso, só o, \
        só a, não mais que, simplesmente, meramente",
    keeps: "mantém, mantem, mantenha, manter, mantê-*, conserva, conserve, conservar, preserva, preserve o, preservar, guarda à parte, \
        deixa em paz, deixe em paz, deixa como está, deixe como está, deixa … está, deixa intacto, deixa quieto, não mexe, não mexa, \
        não mexas, não toque, não toca, não toques, exceto, excepto, salvo, menos o, menos a, menos os, fora o, tirando o, tirando a, \
        com exceção de, à exceção de, mas não, poupa, poupe, intacto, intacta, intocado, fica com, fique com, retém, reter",
    yes: "sim, ss, claro, claro que sim, com certeza, ok, okay, okey, beleza, blz, tá, tá bom, ta bom, tá bem, está bem, pode, pode sim, \
        pode ser, pode ir, pode fazer, sim pode, isso, isso mesmo, certo, combinado, fechado, perfeito, vai, vai em frente, vá em frente, \
        manda ver, manda bala, bora, faz, faz isso, faça, faça isso, confirmo, confirmado, confirmada, aprovado, aprovada, autorizado, \
        segue, siga, prossiga, continua, continue, sim por favor, sim faz, força, avança, podes, podes fazer, show, positivo, exato, \
        correto, está certo, por mim tudo bem, à vontade",
};
