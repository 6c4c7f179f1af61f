package be.werkpad.termijn.process;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets the bookkeeping of deadlines see the whole traject, whatever the person who started it may see. */
@Component
class Systeemrechten {
    private final ProcessEngine engine;

    Systeemrechten(ProcessEngine engine) {
        this.engine = engine;
    }

    <T> T met(Callable<T> werk) {
        var configuratie = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuratie.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(werk));
    }
}
