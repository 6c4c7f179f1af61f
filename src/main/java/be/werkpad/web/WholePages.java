package be.werkpad.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a page only when all of it is drawn: a template that fails halfway gives an error page and no half page, and
 * Spring Session, which reads and writes the session again once part of the answer is on its way, does so only once.
 */
class WholePages extends OncePerRequestFilter {
    /** Larger than our pages, and no more than what Tomcat keeps for the next request. */
    private static final int BYTES = 128 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setBufferSize(BYTES);
        chain.doFilter(request, new Unflushed(response));
    }

    /** Text waits in the buffer until the request is done; bytes, such as a document, go on their way. */
    private static final class Unflushed extends HttpServletResponseWrapper {
        Unflushed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return new PrintWriter(super.getWriter()) {
                @Override
                public void flush() {
                    // at the end, by the container
                }
            };
        }
    }
}
