package be.werkpad.kader.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code kader-aanvullen}. */
public final class KaderProcess {
    public static final String KEY = "kader-aanvullen";
    /** Name of a Kaderstand. */
    public static final ProcessVariable<String> KADER = new ProcessVariable<>("kader", String.class);

    /** The werkpost still has to sign a raamovereenkomst. */
    public static final ProcessVariable<Boolean> RAAM_TE_TEKENEN =
            new ProcessVariable<>("raamTeTekenen", Boolean.class);

    /** The same for the agreement of the three and for the nota. */
    public static final ProcessVariable<Boolean> SAMENWERKING_TE_TEKENEN =
            new ProcessVariable<>("samenwerkingTeTekenen", Boolean.class);

    public static final ProcessVariable<Boolean> NOTA_TE_TEKENEN =
            new ProcessVariable<>("notaTeTekenen", Boolean.class);

    /** Something is missing that a task mends. */
    public static final ProcessVariable<Boolean> AAN_TE_VULLEN =
            new ProcessVariable<>("kaderAanTeVullen", Boolean.class);

    /** Name of the part that one branch mends. */
    public static final ProcessVariable<String> DEEL = new ProcessVariable<>("kaderdeel", String.class);

    /** Of one branch: its part is still missing. */
    public static final ProcessVariable<Boolean> DEEL_ONTBREEKT = new ProcessVariable<>("deelOntbreekt", Boolean.class);

    /** The proof of a policy is asked too where it only reminds; set when people ask to fill in the frame. */
    public static final ProcessVariable<Boolean> BEWIJS_GEVRAAGD =
            new ProcessVariable<>("bewijsGevraagd", Boolean.class);

    /** What only reminds was asked; it is not asked again. The caller may hand it over to the next time. */
    public static final ProcessVariable<Boolean> ZACHT_GEVRAAGD = new ProcessVariable<>("zachtGevraagd", Boolean.class);

    private KaderProcess() {}
}
