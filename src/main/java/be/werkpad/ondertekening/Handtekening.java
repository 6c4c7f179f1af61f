package be.werkpad.ondertekening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature with its proof (F.18).
 *
 * @param datum day on which was signed; on paper it may lie before the day of registration
 * @param geregistreerdDoor account; "systeem" for a link
 * @param getuige who saw it, for a signature on the screen
 * @param vertegenwoordigerId which of the representatives signed
 * @param documenthash of the file that was read and signed
 * @param scanId the bijlage that shows it, for paper and eID
 * @param uitgeverNagekeken whether who issued that certificate is trusted by the dienst; null for other ways
 * @param bijDocumenthash of the second file, where two are signed together
 * @param bijScanId the bijlage that shows it under the second document; null when the first one shows both
 * @param certificaat with which was signed, and who issued it, for eID
 */
@Embeddable
public record Handtekening(
        String naam,
        @Nullable String functie,
        @Enumerated(EnumType.STRING) Tekenwijze wijze,
        LocalDate datum,
        Instant geregistreerdOp,
        String geregistreerdDoor,
        @Nullable String getuige,
        @Nullable Long vertegenwoordigerId,
        String documenthash,
        @Nullable Long scanId,
        @Nullable String ipAdres,
        @Nullable String browser,
        @Nullable String certificaat,
        @Nullable String bijDocumenthash,
        @Nullable Long bijScanId,
        @Nullable Boolean uitgeverNagekeken) {}
