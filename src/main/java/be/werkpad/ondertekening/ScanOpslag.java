package be.werkpad.ondertekening;

import be.werkpad.ondertekening.NieuweHandtekening.Scan;

/** Where scans of signed papers are kept. Written once, never changed. */
public interface ScanOpslag {
    /**
     * @return id of the scan
     * @throws be.werkpad.shared.DomainException ondertekening.scanOngeldig when it is no PDF, JPG or PNG (F.13, F.27)
     */
    long bewaar(long ondertekeningId, Scan scan);

    /** @throws be.werkpad.shared.NotFoundException also for a scan of another round */
    Bestand lees(long ondertekeningId, long scanId);

    /** @param type such as application/pdf, found in the content */
    record Bestand(String naam, String type, byte[] inhoud) {}
}
