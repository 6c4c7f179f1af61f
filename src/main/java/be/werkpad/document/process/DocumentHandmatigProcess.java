package be.werkpad.document.process;

import be.werkpad.engine.ProcessVariable;

/** What the code must know of model {@code document-handmatig}. */
final class DocumentHandmatigProcess {
    static final String KEY = "document-handmatig";

    /** The step that stood still goes on, so nobody has to do anything any more. */
    static final String STAP_LOOPT_WEER = "document.stapLooptWeer";

    /** The step that could not make the document; {@link be.werkpad.engine.FailedStep#id()}. */
    static final ProcessVariable<String> STAP_ID = new ProcessVariable<>("stapId", String.class);

    /** The document that somebody made, here and in the process that stood still. */
    static final ProcessVariable<Long> HANDMATIG_DOCUMENT_ID = new ProcessVariable<>("handmatigDocumentId", Long.class);

    private DocumentHandmatigProcess() {}
}
