package be.werkpad.document;

import be.werkpad.sjabloon.Wetsgebruik;
import org.springframework.stereotype.Component;

/** The papers that tell which law their text was checked against (CH-4a). */
@Component
class Wetspapieren implements Wetsgebruik {
    private final DocumentRepository documenten;

    Wetspapieren(DocumentRepository documenten) {
        this.documenten = documenten;
    }

    @Override
    public boolean isOpPapier(String code) {
        return documenten.existsByOpmaakRegelgevingCode(code);
    }
}
