package be.werkpad.security;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.shared.DomainException;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A step that always refuses, for the test process "weigering". */
@ProcessBean
class WeigerendeDelegate extends UseCaseDelegate {
    @Override
    protected void run(DelegateExecution execution) {
        throw DomainException.bijVeld("test.geweigerd", "datum", "De datum ligt voor de start.");
    }
}
