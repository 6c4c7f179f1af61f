package be.werkpad.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's REST API answers 500 to most exceptions while a task is completed, also when a rule refused it. This
 * makes it 400, for {@code /engine-rest} and for Tasklist; the message stays as the engine wrote it.
 */
class RefusalStatus extends OncePerRequestFilter {
    private static final String REFUSED = RefusalStatus.class.getName();

    /** Called where the refusal is found, in the thread of the request if there is one. */
    static void remember() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REFUSED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setStatus(int status) {
                var isRefusal = status >= 500 && request.getAttribute(REFUSED) != null;
                super.setStatus(isRefusal ? SC_BAD_REQUEST : status);
            }
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        FilterRegistrationBean<RefusalStatus> refusalStatus() {
            var registration = new FilterRegistrationBean<>(new RefusalStatus());
            registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
            registration.setAsyncSupported(true);
            return registration;
        }
    }
}
