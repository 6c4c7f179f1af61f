package be.werkpad.web;

import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around every page for the current person. Asked only while a page is drawn. */
@Component
public class Schil {
    private final ObjectProvider<NavigationItem> items;
    private final ObjectProvider<Banner> banners;
    private final CurrentUser user;

    Schil(ObjectProvider<NavigationItem> items, ObjectProvider<Banner> banners, CurrentUser user) {
        this.items = items;
        this.banners = banners;
        this.user = user;
    }

    public List<NavigationItem> getNavigatie() {
        var rollen = user.rollen();
        return items.stream()
                .filter(item -> item.isVoor(rollen))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    public List<String> getBanners() {
        return banners.orderedStream()
                .map(Banner::tekst)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether there is a search box: only for who reads dossiers. */
    public boolean isMetZoekveld() {
        return user.heeft(Rol.JOBCOACH) || user.heeft(Rol.COORDINATOR);
    }

    public boolean isAangemeld() {
        return user.isAangemeld();
    }

    public String getAccount() {
        return user.account();
    }

    public String getGebruiker() {
        return user.weergavenaam();
    }

    public List<Rol> getRollen() {
        return List.copyOf(user.rollen());
    }
}
