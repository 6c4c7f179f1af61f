package be.werkpad.traject.web;

import be.werkpad.traject.DossierActie;
import be.werkpad.traject.DossierTab;
import be.werkpad.traject.Dossierwaarschuwing;
import be.werkpad.traject.Omgang;
import be.werkpad.traject.Omgangsbron;
import be.werkpad.traject.TrajectKaart;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What modules contribute to the head of a dossier: tabs, actions, how to deal with the client. */
@Component
class DossierOnderdelen {
    private final ObjectProvider<DossierTab> tabs;
    private final ObjectProvider<DossierActie> acties;
    private final ObjectProvider<Omgangsbron> omgang;
    private final ObjectProvider<Dossierwaarschuwing> waarschuwingen;

    DossierOnderdelen(
            ObjectProvider<DossierTab> tabs,
            ObjectProvider<DossierActie> acties,
            ObjectProvider<Omgangsbron> omgang,
            ObjectProvider<Dossierwaarschuwing> waarschuwingen) {
        this.waarschuwingen = waarschuwingen;
        this.tabs = tabs;
        this.acties = acties;
        this.omgang = omgang;
    }

    List<DossierTab> tabs() {
        return tabs.stream().sorted(Comparator.comparingInt(DossierTab::order)).toList();
    }

    List<DossierActie> acties(TrajectKaart traject) {
        return traject.isOpen()
                ? acties.stream()
                        .sorted(Comparator.comparingInt(DossierActie::order))
                        .toList()
                : List.of();
    }

    List<String> waarschuwingen(TrajectKaart traject) {
        return waarschuwingen.stream()
                .flatMap(waarschuwing -> waarschuwing.van(traject.id()).stream())
                .toList();
    }

    @Nullable
    Omgang omgang(TrajectKaart traject) {
        return omgang.stream()
                .flatMap(bron -> bron.van(traject.id()).stream())
                .findFirst()
                .orElse(null);
    }
}
