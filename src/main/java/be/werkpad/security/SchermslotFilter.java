package be.werkpad.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a locked session inside client mode. Stands before every servlet and before the login, so that neither our
 * pages nor the API, Tasklist or Cockpit go round it, also not with another password sent along.
 */
class SchermslotFilter extends OncePerRequestFilter {
    private static final List<String> VAN_DE_BLADZIJDE =
            List.of("/css/", "/js/", "/img/", "/fonts/", "/webjars/", "/favicon.ico");
    private static final List<String> VOOR_PROGRAMMAS =
            List.of("/api/", "/camunda/api/", "/engine-rest", "/publicatie/api");
    private static final int LOCKED = 423;
    private static final String GESLOTEN = "{\"title\":\"Scherm op slot\",\"status\":423,"
            + "\"detail\":\"Dit scherm is bij de cliënt. Geef eerst je wachtwoord.\",\"fouten\":[]}";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(Schermslot.SLEUTEL) == null || magDoor(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (VOOR_PROGRAMMAS.stream().anyMatch(pad(request)::startsWith)
                || !request.getMethod().equals("GET")) {
            weiger(response);
            return;
        }
        response.sendRedirect(request.getContextPath() + Schermslot.ADRES + "/slot");
    }

    private static boolean magDoor(HttpServletRequest request) {
        var pad = pad(request);
        return (isOnder(pad, Schermslot.ADRES) && !isOnder(pad, Schermslot.ADRES + "/start"))
                || VAN_DE_BLADZIJDE.stream().anyMatch(pad::startsWith)
                // ends the session as a whole, so it opens nothing
                || pad.equals("/logout");
    }

    private static void weiger(HttpServletResponse response) throws IOException {
        response.setStatus(LOCKED);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(GESLOTEN);
    }

    private static boolean isOnder(String pad, String adres) {
        return pad.equals(adres) || pad.startsWith(adres + "/");
    }

    /** As the servlets will read it: decoded, without ;parameters and without dots that climb. */
    private static String pad(HttpServletRequest request) {
        var pad = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return pad.contains("..") || pad.contains("//") || pad.contains(";") ? "/" : pad;
    }
}
