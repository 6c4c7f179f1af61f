package be.werkpad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list as a file for a spreadsheet: UTF-8 with a mark so that Excel sees it, and semicolons, as in Belgium. */
public final class Csv {
    private static final String BOM = "\uFEFF";
    private static final CSVFormat VORM =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private Csv() {}

    public static byte[] van(List<String> koppen, List<List<String>> rijen) {
        var tekst = new StringBuilder(BOM);
        try (var printer = new CSVPrinter(tekst, VORM)) {
            printer.printRecord(koppen);
            for (var rij : rijen) {
                printer.printRecord(rij.stream().map(Csv::veilig).toList());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet runs a cell that starts like a formula (F.30). */
    static String veilig(String cel) {
        return !cel.isEmpty() && "=+-@\t\r".indexOf(cel.charAt(0)) >= 0 ? "'" + cel : cel;
    }
}
