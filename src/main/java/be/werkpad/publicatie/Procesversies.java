package be.werkpad.publicatie;

import be.werkpad.engine.DeployedResources;
import be.werkpad.publicatie.controle.Bundel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The versions of processes in the engine. The newest is the active one. */
@Component
class Procesversies {
    private final RepositoryService repository;

    Procesversies(RepositoryService repository) {
        this.repository = repository;
    }

    List<Procesversie> actieve() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(this::versie)
                .toList();
    }

    Optional<Procesversie> actieve(String procesId) {
        var definitie = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procesId)
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(definitie).map(this::versie);
    }

    /** Newest first. */
    List<Procesversie> alle(String procesId) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procesId)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::versie)
                .toList();
    }

    /** The files of a version, as they can be checked and compared. */
    Bundel bundel(Procesversie versie) {
        var formulieren = new HashMap<String, byte[]>();
        var model = new byte[][] {new byte[0]};
        DeployedResources.of(repository, versie.deploymentId()).forEach((naam, inhoud) -> {
            if (new Bestand(naam, inhoud).isFormulier()) {
                formulieren.put(formulierId(naam), inhoud);
            } else {
                model[0] = inhoud;
            }
        });
        return new Bundel(versie.procesId() + ".bpmn", model[0], formulieren);
    }

    /** Process by the id of each form in an active version. */
    Map<String, String> eigenaars() {
        var eigenaars = new HashMap<String, String>();
        actieve().forEach(versie -> formulieren(versie)
                .forEach(formulier -> eigenaars.put(formulier, versie.procesId())));
        return eigenaars;
    }

    private Stream<String> formulieren(Procesversie versie) {
        return repository.getDeploymentResourceNames(versie.deploymentId()).stream()
                .filter(naam -> naam.endsWith(".form"))
                .map(Procesversies::formulierId);
    }

    /** Every deployer of ours names a form file after the id of the form. */
    private static String formulierId(String naam) {
        return naam.substring(naam.lastIndexOf('/') + 1).replaceFirst("\\.form$", "");
    }

    private Procesversie versie(ProcessDefinition definitie) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(definitie.getDeploymentId())
                .singleResult();
        return new Procesversie(
                definitie.getId(),
                definitie.getKey(),
                definitie.getName() == null ? definitie.getKey() : definitie.getName(),
                definitie.getVersion(),
                definitie.getDeploymentId(),
                String.valueOf(deployment.getSource()),
                deployment.getDeploymentTime().toInstant());
    }
}
