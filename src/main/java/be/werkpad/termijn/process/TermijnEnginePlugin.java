package be.werkpad.termijn.process;

import be.werkpad.engine.ParseListeners;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets every timer that fires and every process that ends tell so, in every model and without a way to skip it. */
@Component
class TermijnEnginePlugin extends AbstractProcessEnginePlugin {
    private final ObjectProvider<TermijnTijdListener> listener;

    /** A provider, because the listener needs the engine that this helps to start. */
    TermijnEnginePlugin(ObjectProvider<TermijnTijdListener> listener) {
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, new ParseListener());
    }

    private final class ParseListener extends AbstractBpmnParseListener {
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    proces -> listener.getObject().procesBeeindigd(proces));
        }

        @Override
        public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            bijTijd(activity);
        }

        @Override
        public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            bijTijd(activity);
        }

        @Override
        public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
            bijTijd(activity);
        }

        private void bijTijd(ActivityImpl activity) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    tijd -> listener.getObject().tijdBereikt(tijd));
        }
    }
}
