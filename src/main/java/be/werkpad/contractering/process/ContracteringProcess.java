package be.werkpad.contractering.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of models {@code contractering} and {@code document-ondertekening}. */
public final class ContracteringProcess {
    public static final String KEY = "contractering";
    /** Result of collecting signatures: GETEKEND, PUNT_WIJZIGEN, GEWEIGERD or VERVALLEN. */
    public static final ProcessVariable<String> RESULTAAT = new ProcessVariable<>("resultaat", String.class);

    public static final ProcessVariable<String> HANDTEKENINGEN = new ProcessVariable<>("handtekeningen", String.class);

    private ContracteringProcess() {}
}
