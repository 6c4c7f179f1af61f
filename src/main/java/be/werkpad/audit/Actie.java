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
    /** A task of an absent colleague was completed by the substitute. */
    NAMENS_GEWERKT,
    /** A task was given to a colleague. */
    TAAK_OVERGEDRAGEN,
    AFWEZIGHEID_GEMELD,
    AFWEZIGHEID_BEEINDIGD,
    BESLISSING_VOORBEREID,
    BESLISSING_GENOMEN,
    BESLISSING_GEWEIGERD,
    DOCUMENT_OPGEMAAKT,
    DOCUMENT_DEFINITIEF,
    DOCUMENT_BEZORGD,
    /** Somebody else than the client got a document. */
    KOPIE_BEZORGD,
    /** What another document says holds instead. */
    DOCUMENT_VERVALLEN,
    DOCUMENT_GELEZEN,
    /** The client asked for papers, alone or through staff. */
    DOCUMENT_GEVRAAGD,
    /** The process of such a request was removed. */
    DOCUMENTAANVRAAG_AFGEBROKEN,
    BIJLAGE_BEWAARD,
    BIJLAGE_GELEZEN,
    TERMIJN_GEZET,
    TERMIJN_VERZET,
    TERMIJN_GEHOUDEN,
    FASE_GESTART,
    TRAJECT_AFGESLOTEN,
    COACH_TOEGEWEZEN,
    PLAATSING_GESTART,
    PLAATSING_GESTOPT,
    CONTACT_GEREGISTREERD,
    /** A contact that is still to come was written down. */
    CONTACT_GEPLAND,
    CONTACT_AFGEZEGD,
    PRESTATIE_GEREGISTREERD,
    BUDGET_AFGESPROKEN,
    /** Told once per budget. */
    BUFFER_BIJNA_OP,
    /** Somebody opened a dossier outside the own team, with a reason and for a short time. */
    NOODTOEGANG_GENOMEN,
    NOODTOEGANG_NAGEKEKEN,
    /** A knelpunt, werkmeting or leerplan was written down between two steps of the process. */
    WERKVLOER_BIJGEWERKT,
    EVALUATIE_GEPLAND,
    EVALUATIE_GEHOUDEN,
    PAUZE_GESTART,
    PAUZE_BEEINDIGD,
    WIJZIGING_AFGESPROKEN,
    /** From its day on it holds. */
    WIJZIGING_DOORGEVOERD,
    /** Not everybody signed a change: the agreements from before hold again. */
    WIJZIGING_TERUGGEDRAAID,
    OVEREENKOMST_GETEKEND,
    KADER_NAGEKEKEN,
    ONKOST_GEREGISTREERD,
    OVERDRACHT_BEVESTIGD,
    OVERSCHRIJDING_GEMELD,
    HERINNERING_GEMELD,
    /** Leave to share a werkpost at the same hours was given or ended. */
    UITZONDERING_BESLIST,
    GEGEVENS_GEWIJZIGD,
    /** Somebody who may act for the client was recorded. */
    VERTEGENWOORDIGER_VASTGELEGD,
    VERTEGENWOORDIGER_GESTOPT,
    /** Whether a protected client signs too, and whether interests clash. */
    BESCHERMING_VASTGELEGD,
    MANDAAT_GEGEVEN,
    MANDAAT_BEEINDIGD,
    ONDERTEKENING_GESTART,
    HANDTEKENING_GEZET,
    /** Somebody does not want to sign, or only after a change. */
    HANDTEKENING_GEWEIGERD,
    /** The document changed, or the time was over: earlier signatures do not count. */
    HANDTEKENINGEN_VERVALLEN,
    ONDERTEKENING_AFGEROND,
    TEKENLINK_GEMAAKT,
    TEKENLINK_INGETROKKEN,
    DOCUMENT_VERZEGELD,
    PROCES_GEPUBLICEERD,
    PROCES_GEWEIGERD
}
