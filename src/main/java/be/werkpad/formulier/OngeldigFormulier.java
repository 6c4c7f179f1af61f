package be.werkpad.formulier;

/** The text is not JSON, so there is no form to speak of. The message is Dutch and meant for the author. */
public class OngeldigFormulier extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    OngeldigFormulier(String melding) {
        super(melding);
    }
}
