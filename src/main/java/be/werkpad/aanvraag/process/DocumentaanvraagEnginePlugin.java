package be.werkpad.aanvraag.process;

import be.werkpad.aanvraag.AanvraagAfbreken;
import be.werkpad.engine.ParseListeners;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells a request that its process ended, however that came; somebody may remove one in Cockpit. */
@Component
class DocumentaanvraagEnginePlugin extends AbstractProcessEnginePlugin {
    private final ObjectProvider<AanvraagAfbreken> afbreken;

    /** A provider, because the use case needs the engine that this helps to start. */
    DocumentaanvraagEnginePlugin(ObjectProvider<AanvraagAfbreken> afbreken) {
        this.afbreken = afbreken;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new ParseListener());
    }

    private final class ParseListener extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            if (DocumentaanvraagProcess.KEY.equals(process.getKey())) {
                process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) proces -> {
                    var aanvraagId = DocumentaanvraagProcess.AANVRAAG_ID.find(proces);
                    if (aanvraagId != null) {
                        afbreken.getObject().voor(aanvraagId);
                    }
                });
            }
        }
    }
}
