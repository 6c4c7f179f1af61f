package be.werkpad.dossier.process;

import be.werkpad.dossier.Procesverloop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Reads history and models. The caller has checked who may see the traject. */
@Component
class CamundaProcesverloop implements Procesverloop {
    private static final String TRAJECT = "begeleid-werken-traject";

    private final HistoryService history;
    private final RepositoryService repository;

    CamundaProcesverloop(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public List<Proces> van(String trajectcode) {
        var alle = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(trajectcode)
                .list();
        var trajecten = alle.stream()
                .filter(proces -> TRAJECT.equals(proces.getProcessDefinitionKey()))
                .map(HistoricProcessInstance::getId)
                .collect(Collectors.toSet());
        return alle.stream()
                .sorted(Comparator.comparing((HistoricProcessInstance proces) -> proces.getEndTime() != null)
                        .thenComparing(proces -> !trajecten.contains(proces.getSuperProcessInstanceId()))
                        .thenComparing(HistoricProcessInstance::getStartTime, Comparator.reverseOrder()))
                .map(this::proces)
                .toList();
    }

    @Override
    public Optional<byte[]> tekening(String trajectcode, String instantieId) {
        var instantie = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instantieId)
                .processInstanceBusinessKey(trajectcode)
                .singleResult();
        return Optional.ofNullable(instantie).map(gevonden -> lees(gevonden.getProcessDefinitionId()));
    }

    private byte[] lees(String definitieId) {
        try (var model = repository.getProcessModel(definitieId)) {
            return model.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Proces proces(HistoricProcessInstance instantie) {
        var stappen = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(this::stap)
                .toList();
        return new Proces(
                instantie.getId(),
                Objects.requireNonNullElse(instantie.getProcessDefinitionName(), instantie.getProcessDefinitionKey()),
                instantie.getProcessDefinitionVersion(),
                instantie.getEndTime() == null,
                instantie.getStartTime().toInstant(),
                stappen);
    }

    private Stap stap(HistoricActivityInstance bezoek) {
        return new Stap(
                bezoek.getActivityId(),
                Objects.requireNonNullElse(bezoek.getActivityName(), ""),
                soort(bezoek.getActivityType()),
                bezoek.getStartTime().toInstant(),
                bezoek.getEndTime() == null ? null : bezoek.getEndTime().toInstant(),
                bezoek.isCanceled());
    }

    private static Soort soort(String type) {
        return switch (type) {
            case "userTask" -> Soort.TAAK;
            case "serviceTask", "businessRuleTask", "sendTask" -> Soort.AUTOMATISCH;
            case "callActivity", "subProcess" -> Soort.DEELPROCES;
            default ->
                type.startsWith("intermediate") || type.startsWith("boundary") || type.equals("receiveTask")
                        ? Soort.WACHTEN
                        : Soort.ANDERE;
        };
    }
}
