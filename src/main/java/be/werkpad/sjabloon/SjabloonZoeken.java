package be.werkpad.sjabloon;

import org.springframework.stereotype.Component;

/** Which text is in use. */
@Component
public class SjabloonZoeken {
    private final Sjablonen sjablonen;

    SjabloonZoeken(Sjablonen sjablonen) {
        this.sjablonen = sjablonen;
    }

    public GeldendSjabloon geldend(String sleutel) {
        return sjablonen.meegeleverd(sleutel);
    }
}
