package be.werkpad.tekenlink.process;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.ProcessVariable;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.tekenlink.TekenlinkenMailen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Tekenlinken mailen": the mail itself leaves after the commit. */
@ProcessBean
class TekenlinkenMailenDelegate extends UseCaseDelegate {
    static final ProcessVariable<Long> ONDERTEKENING_ID = new ProcessVariable<>("ondertekeningId", Long.class);

    private final TekenlinkenMailen tekenlinkenMailen;

    TekenlinkenMailenDelegate(TekenlinkenMailen tekenlinkenMailen) {
        this.tekenlinkenMailen = tekenlinkenMailen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        tekenlinkenMailen.voor(ONDERTEKENING_ID.from(execution));
    }
}
