package be.werkpad.aanvraag.process;

import be.werkpad.engine.ProcessVariable;
import java.util.Map;

/** What the code must know of model {@code documentaanvraag}. */
final class DocumentaanvraagProcess {
    static final String KEY = "documentaanvraag";
    static final ProcessVariable<Long> AANVRAAG_ID = new ProcessVariable<>("aanvraagId", Long.class);

    private DocumentaanvraagProcess() {}

    static long aanvraagId(Map<String, Object> procesvariabelen) {
        if (procesvariabelen.get(AANVRAAG_ID.name()) instanceof Long id) {
            return id;
        }
        throw new IllegalStateException("A task of a request for papers without the request");
    }
}
