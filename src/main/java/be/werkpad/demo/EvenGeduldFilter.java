package be.werkpad.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the demo clients are walked the clock stands in the past, so whoever comes is asked to wait. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class EvenGeduldFilter extends OncePerRequestFilter {
    private static final Pattern ALTIJD =
            Pattern.compile("/(css|js|img|fonts|vendor|webjars|actuator)/.*|/favicon.ico");
    private static final String SECONDEN = "5";

    private final ApplicationAvailability beschikbaarheid;

    EvenGeduldFilter(ApplicationAvailability beschikbaarheid) {
        this.beschikbaarheid = beschikbaarheid;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return beschikbaarheid.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                || ALTIJD.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDEN);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
