package be.werkpad.audit;

/** What can be done that must be remembered. Names are stored, so they do not change. */
public enum Actie {
    /** A person was registered for guidance. */
    AANGEMELD,
    /** Someone logged in through the login page. */
    INGELOGD,
    /** A wrong password, or an account that does not exist. */
    INLOGGEN_MISLUKT,
    DOSSIER_GELEZEN,
    TAAK_VOLTOOID,
    TAAK_GEWEIGERD,
    BESLISSING_VOORBEREID,
    BESLISSING_GENOMEN,
    BESLISSING_GEWEIGERD,
    DOCUMENT_OPGEMAAKT,
    DOCUMENT_DEFINITIEF,
    DOCUMENT_BEZORGD,
    DOCUMENT_GELEZEN,
    TERMIJN_GEZET,
    TERMIJN_VERZET,
    TERMIJN_GEHOUDEN,
    FASE_GESTART,
    TRAJECT_AFGESLOTEN,
    COACH_TOEGEWEZEN,
    PLAATSING_GESTART,
    PLAATSING_GESTOPT,
    CONTACT_GEREGISTREERD,
    EVALUATIE_GEPLAND,
    EVALUATIE_GEHOUDEN,
    PAUZE_GESTART,
    PAUZE_BEEINDIGD,
    WIJZIGING_DOORGEVOERD,
    OVERDRACHT_BEVESTIGD,
    OVERSCHRIJDING_GEMELD,
    HERINNERING_GEMELD,
    /** Leave to share a werkpost at the same hours was given or ended. */
    UITZONDERING_BESLIST,
    GEGEVENS_GEWIJZIGD,
    PROCES_GEPUBLICEERD,
    PROCES_GEWEIGERD
}
