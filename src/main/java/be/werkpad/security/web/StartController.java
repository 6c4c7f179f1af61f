package be.werkpad.security.web;

import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Brings everyone to the page of their own work. */
@Controller
class StartController {
    private static final List<Rol> VOLGORDE =
            List.of(Rol.COORDINATOR, Rol.JOBCOACH, Rol.MANAGER, Rol.BEHEERDER, Rol.CLIENT);
    private static final Map<Rol, String> START = new EnumMap<>(Map.of(
            Rol.COORDINATOR, "/taken",
            Rol.JOBCOACH, "/taken",
            Rol.MANAGER, "/opvolging",
            Rol.BEHEERDER, "/beheer",
            Rol.CLIENT, "/mijn-traject"));

    private final CurrentUser user;

    StartController(CurrentUser user) {
        this.user = user;
    }

    @GetMapping("/")
    String start() {
        return VOLGORDE.stream()
                .filter(user::heeft)
                .findFirst()
                .map(rol -> "redirect:" + START.get(rol))
                .orElseThrow(() -> new AccessDeniedException("an account without a role"));
    }
}
