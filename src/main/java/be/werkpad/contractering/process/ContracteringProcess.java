package be.werkpad.contractering.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code contractering}. */
public final class ContracteringProcess {
    public static final String KEY = "contractering";
    /** How the signing ended: GETEKEND, PUNT_WIJZIGEN, GEWEIGERD or VERVALLEN. */
    public static final ProcessVariable<String> HANDTEKENINGEN = new ProcessVariable<>("handtekeningen", String.class);

    private ContracteringProcess() {}
}
