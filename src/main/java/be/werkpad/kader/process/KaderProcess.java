package be.werkpad.kader.process;

import be.werkpad.engine.ProcessVariable;
import be.werkpad.kader.Kaderdeel;
import java.util.Map;

/** What the code must know of model {@code kader-aanvullen}. */
public final class KaderProcess {
    public static final String KEY = "kader-aanvullen";
    /** Name of a Kaderstand. */
    public static final ProcessVariable<String> KADER = new ProcessVariable<>("kader", String.class);

    /** The werkpost still has to sign a raamovereenkomst. */
    public static final ProcessVariable<Boolean> RAAM_TE_TEKENEN =
            new ProcessVariable<>("raamTeTekenen", Boolean.class);

    public static final ProcessVariable<Boolean> MIST_STATUUT = new ProcessVariable<>("mistStatuut", Boolean.class);
    public static final ProcessVariable<Boolean> MIST_VERZEKERING =
            new ProcessVariable<>("mistVerzekering", Boolean.class);
    public static final ProcessVariable<Boolean> MIST_ONKOSTEN = new ProcessVariable<>("mistOnkosten", Boolean.class);
    public static final ProcessVariable<Boolean> MIST_OVEREENKOMST =
            new ProcessVariable<>("mistOvereenkomst", Boolean.class);
    public static final ProcessVariable<Boolean> MIST_VOORBEREIDING =
            new ProcessVariable<>("mistVoorbereiding", Boolean.class);
    public static final ProcessVariable<Boolean> MIST_VEILIGHEID =
            new ProcessVariable<>("mistVeiligheid", Boolean.class);
    public static final ProcessVariable<Boolean> MIST_DIMONA = new ProcessVariable<>("mistDimona", Boolean.class);

    /** What only reminds was asked; it is not asked again. The caller may hand it over to the next time. */
    public static final ProcessVariable<Boolean> ZACHT_GEVRAAGD = new ProcessVariable<>("zachtGevraagd", Boolean.class);

    private KaderProcess() {}

    /** Which variable asks the task of a part. */
    static Map<Kaderdeel, ProcessVariable<Boolean>> mist() {
        return Map.of(
                Kaderdeel.STATUUT, MIST_STATUUT,
                Kaderdeel.VERZEKERING, MIST_VERZEKERING,
                Kaderdeel.ONKOSTEN, MIST_ONKOSTEN,
                Kaderdeel.OVEREENKOMST, MIST_OVEREENKOMST,
                Kaderdeel.VOORBEREIDING, MIST_VOORBEREIDING,
                Kaderdeel.VEILIGHEID, MIST_VEILIGHEID,
                Kaderdeel.DIMONA, MIST_DIMONA);
    }
}
