package be.werkpad.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.util.StringUtils;

/** A login that failed leads back to its page with the name that was typed; only the password is typed again. */
public class Aanmeldfout extends SimpleUrlAuthenticationFailureHandler {
    /** Attribute of the session with that name. */
    public static final String NAAM = "aanmelding.naam";

    private static final int LANGSTE_NAAM = 64;

    Aanmeldfout() {
        super("/login?error");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fout)
            throws IOException, ServletException {
        var naam = request.getParameter("username");
        if (StringUtils.hasText(naam) && naam.length() <= LANGSTE_NAAM) {
            request.getSession().setAttribute(NAAM, naam);
        }
        super.onAuthenticationFailure(request, response, fout);
    }
}
