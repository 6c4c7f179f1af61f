package be.werkpad.traject;

/**
 * A tab of the dossier. A module that has one contributes it as a bean.
 *
 * @param labelKey key in messages.properties
 * @param pad what follows {@code /trajecten/{code}}; empty for the first tab
 * @param order low comes first; keep steps of ten
 */
public record DossierTab(String labelKey, String pad, int order) {}
