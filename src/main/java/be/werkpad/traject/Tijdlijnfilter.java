package be.werkpad.traject;

import be.werkpad.audit.AuditRegel;

/** Lines of the trail that are not for every member of staff who reads the dossier. A module that has some contributes it. */
public interface Tijdlijnfilter {
    /** Whether the user may know of this line. */
    boolean mag(AuditRegel regel);
}
