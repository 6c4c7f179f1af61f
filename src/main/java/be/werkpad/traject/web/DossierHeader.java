package be.werkpad.traject.web;

import be.werkpad.client.ClientKaart;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.traject.DossierActie;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Fasestap;
import be.werkpad.traject.Omgang;
import be.werkpad.traject.TrajectKaart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a dossier.
 *
 * @param coach display name; null until one is assigned
 * @param volgende the first open deadline people work towards
 * @param omgang null until something was agreed with the client
 * @param waarschuwingen keys of texts
 * @param acties empty when the traject is closed
 */
record DossierHeader(
        TrajectKaart traject,
        ClientKaart client,
        @Nullable String coach,
        @Nullable String backup,
        @Nullable TermijnKaart volgende,
        boolean volgendeTeLaat,
        @Nullable Omgang omgang,
        List<String> waarschuwingen,
        List<DossierTab> tabs,
        List<DossierActie> acties) {

    String adres() {
        return "/trajecten/" + traject.code();
    }

    public List<Fasestap> getFasen() {
        return Fasestap.van(traject);
    }

    public String getAdres() {
        return adres();
    }

    public boolean isHuidig(DossierTab tab, String pad) {
        return pad.equals(adres() + tab.pad());
    }

    public @Nullable DossierTab huidig(String pad) {
        return tabs.stream().filter(tab -> isHuidig(tab, pad)).findFirst().orElse(null);
    }
}
