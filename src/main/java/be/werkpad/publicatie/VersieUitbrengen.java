package be.werkpad.publicatie;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.engine.ProcessBundle;
import be.werkpad.publicatie.controle.Bundel;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** Gives a checked bundle to the engine and remembers who did so. */
@UseCase
class VersieUitbrengen {
    static final String BRON = "Camunda Modeler";

    private final ProcessEngine engine;
    private final Procesversies versies;
    private final PublicatieRepository publicaties;
    private final CurrentUser gebruiker;
    private final Audittrail audit;

    VersieUitbrengen(
            ProcessEngine engine,
            Procesversies versies,
            PublicatieRepository publicaties,
            CurrentUser gebruiker,
            Audittrail audit) {
        this.engine = engine;
        this.versies = versies;
        this.publicaties = publicaties;
        this.gebruiker = gebruiker;
        this.audit = audit;
    }

    Procesversie van(String procesId, Bundel bundel) {
        var deployment = zonderEngineLogin(opdracht(procesId, bundel));
        var versie = versies.actieve(procesId).orElseThrow();
        publicaties.save(new Publicatie(deployment.getId(), gebruiker.account()));
        audit.noteer(
                Actie.PROCES_GEPUBLICEERD,
                null,
                "proces",
                procesId,
                Map.of("versie", String.valueOf(versie.versie()), "deployment", deployment.getId()));
        return versie;
    }

    private DeploymentBuilder opdracht(String procesId, Bundel bundel) {
        var opdracht = engine.getRepositoryService()
                .createDeployment()
                .name(procesId)
                .source(BRON)
                .addInputStream(ProcessBundle.modelName(procesId), new ByteArrayInputStream(bundel.model()));
        bundel.formulieren()
                .forEach((id, inhoud) -> opdracht.addInputStream(
                        ProcessBundle.formName(procesId, id), new ByteArrayInputStream(inhoud)));
        return opdracht;
    }

    /** People may not deploy in the engine; who may publish is decided by the address of this use case. */
    private DeploymentWithDefinitions zonderEngineLogin(DeploymentBuilder opdracht) {
        var identity = engine.getIdentityService();
        var login = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return opdracht.deployWithResult();
        } finally {
            identity.setAuthentication(login);
        }
    }
}
