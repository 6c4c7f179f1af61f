package be.werkpad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Sends a page only when all of it is drawn: a template that fails halfway gives an error page and no half page, and
 * the session is written once. Once part of the answer is on its way, Spring Session reads and writes it a second time.
 */
class WholePages implements HandlerInterceptor {
    /** Larger than our pages, and no more than what Tomcat keeps for the next request. */
    private static final int BYTES = 128 * 1024;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && !response.isCommitted()) {
            response.setBufferSize(BYTES);
        }
        return true;
    }
}
