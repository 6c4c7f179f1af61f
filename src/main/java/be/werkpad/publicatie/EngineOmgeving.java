package be.werkpad.publicatie;

import be.werkpad.engine.ProcessBean;
import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.Normsoort;
import be.werkpad.publicatie.controle.Omgeving;
import be.werkpad.security.Rol;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What models may refer to in the running application. */
@Component
class EngineOmgeving implements Omgeving {
    private final ApplicationContext context;
    private final RepositoryService repository;
    private final Procesversies versies;
    private final NormBepalen normen;

    EngineOmgeving(
            ApplicationContext context, RepositoryService repository, Procesversies versies, NormBepalen normen) {
        this.context = context;
        this.repository = repository;
        this.versies = versies;
        this.normen = normen;
    }

    @Override
    public boolean kentStap(String bean) {
        return context.containsBean(bean)
                && context.findAnnotationOnBean(bean, ProcessBean.class) != null
                && context.isTypeMatch(bean, JavaDelegate.class);
    }

    @Override
    public Set<String> groepen() {
        return Arrays.stream(Rol.values()).map(Rol::groep).collect(Collectors.toSet());
    }

    @Override
    public boolean kentProces(String procesId) {
        return versies.actieve(procesId).isPresent();
    }

    @Override
    public boolean kentTermijn(String sleutel) {
        return normen.alle().stream().anyMatch(norm -> norm.code().equals(sleutel) && norm.soort() != Normsoort.GETAL);
    }

    /** No list of refusals exists, so those count that a process in use already waits for. */
    @Override
    public boolean kentFoutcode(String code) {
        return versies.actieve().stream()
                .map(versie -> repository.getBpmnModelInstance(versie.definitieId()))
                .flatMap(model -> model.getModelElementsByType(Error.class).stream())
                .anyMatch(fout -> code.equals(fout.getErrorCode()));
    }

    @Override
    public Optional<String> procesVanFormulier(String formulierId) {
        return Optional.ofNullable(versies.eigenaars().get(formulierId));
    }
}
