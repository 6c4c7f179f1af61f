package be.werkpad.publicatie;

import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.transaction.annotation.Transactional;

/** Which processes there are, in which versions, and where the work is now. Numbers only, no people. */
@UseCase
@Transactional(readOnly = true)
public class ProcessenBekijken {
    private final Procesversies versies;
    private final PublicatieRepository publicaties;
    private final RepositoryService repository;
    private final ManagementService management;

    ProcessenBekijken(
            Procesversies versies,
            PublicatieRepository publicaties,
            RepositoryService repository,
            ManagementService management) {
        this.versies = versies;
        this.publicaties = publicaties;
        this.repository = repository;
        this.management = management;
    }

    public List<ProcesKaart> alle() {
        var lopend = lopend();
        return versies.actieve().stream().map(versie -> kaart(versie, lopend)).toList();
    }

    /** A process with all its versions, newest first, and the counts in one of them. */
    public ProcesDetail proces(String procesId, int nummer) {
        var lopend = lopend();
        var alle = versies.alle(procesId).stream()
                .map(versie -> kaart(versie, lopend))
                .toList();
        var versie = versie(procesId, nummer);
        return new ProcesDetail(procesId, versie.naam(), alle, versie.versie(), stappen(versie));
    }

    /** With the newest version. */
    public ProcesDetail proces(String procesId) {
        return proces(
                procesId, versies.actieve(procesId).map(Procesversie::versie).orElse(0));
    }

    /** BPMN 2.0. */
    public byte[] tekening(String procesId, int nummer) {
        return versies.bundel(versie(procesId, nummer)).model();
    }

    /** The process that a deployment of the engine is about. */
    public Optional<String> procesVan(String deploymentId) {
        return repository.createProcessDefinitionQuery().deploymentId(deploymentId).list().stream()
                .map(ProcessDefinition::getKey)
                .findFirst();
    }

    private Procesversie versie(String procesId, int nummer) {
        return versies.alle(procesId).stream()
                .filter(versie -> versie.versie() == nummer)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Proces " + procesId + " versie " + nummer));
    }

    private ProcesKaart kaart(Procesversie versie, Map<String, Integer> lopend) {
        var door = publicaties.findById(versie.deploymentId()).map(Publicatie::account);
        return new ProcesKaart(
                versie.procesId(),
                versie.naam(),
                versie.versie(),
                LocalDateTime.ofInstant(versie.sinds(), ClockConfiguration.BRUSSEL),
                door.orElse(null),
                lopend.getOrDefault(versie.definitieId(), 0));
    }

    private Map<String, Integer> lopend() {
        return management.createProcessDefinitionStatisticsQuery().unlimitedList().stream()
                .collect(Collectors.toMap(telling -> telling.getId(), telling -> telling.getInstances()));
    }

    private List<StapTelling> stappen(Procesversie versie) {
        var model = repository.getBpmnModelInstance(versie.definitieId());
        return management.createActivityStatisticsQuery(versie.definitieId()).unlimitedList().stream()
                .filter(telling -> telling.getInstances() > 0)
                .map(telling -> new StapTelling(telling.getId(), naam(model, telling), telling.getInstances()))
                .sorted(Comparator.comparing(StapTelling::naam))
                .toList();
    }

    private static String naam(BpmnModelInstance model, ActivityStatistics telling) {
        var element = model.getModelElementById(telling.getId());
        var naam = element == null ? null : element.getAttributeValue("name");
        return naam == null || naam.isBlank() ? telling.getId() : naam;
    }
}
