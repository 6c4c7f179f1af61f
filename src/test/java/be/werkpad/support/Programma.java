package be.werkpad.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Talks HTTP as a program or a browser would: keeps cookies, follows no redirect, can send a password each time. */
public final class Programma {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" (?:content|value)=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int port;
    private final @Nullable String basic;

    private Programma(int port, @Nullable String basic) {
        this.port = port;
        this.basic = basic;
    }

    public static Programma zonderLogin(int port) {
        return new Programma(port, null);
    }

    public static Programma met(int port, String account, String wachtwoord) {
        var login = (account + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8);
        return new Programma(port, "Basic " + Base64.getEncoder().encodeToString(login));
    }

    /** Logs in through the page and keeps the session. */
    public static Programma ingelogd(int port, String account, String wachtwoord) {
        var browser = zonderLogin(port);
        browser.formulier("/login", Map.of("username", account, "password", wachtwoord));
        return browser;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> stuur(String method, String path, String json) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> upload(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> upload(String path, String contentType, byte[] body, String... headers) {
        return send(request(path, headers).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    /** Sends the form of a page with the token that the page gave. */
    public HttpResponse<String> formulier(String path, Map<String, String> velden) {
        return formulier(path, velden, path);
    }

    /** Of a form that stands on another page than where it goes. */
    public HttpResponse<String> formulier(String path, Map<String, String> velden, String pagina, String... headers) {
        var body = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + csrf(pagina)));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The token in the page at this address. */
    public String csrf(String path) {
        return CSRF.matcher(get(path).body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .map(token -> URLEncoder.encode(token, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** A file as it is. */
    public byte[] bytes(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (basic != null) {
            request.header("Authorization", basic);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> lezer) {
        try {
            return http.send(request.build(), lezer);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }
}
