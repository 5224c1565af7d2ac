package io.yinuo.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.SuggestionHandling;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The built application stands in its server: database, engine, and the doors that strangers meet. */
@ServerTest
class ServerIT {

    @Inject
    private RepositoryService repository;

    @Resource
    private DataSource dataSource;

    @ArquillianResource
    private URL address;

    @Test
    void engineHoldsTheModelsOfThisBuild() throws IOException {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(SuggestionHandling.KEY)
                .latestVersion()
                .singleResult();

        try (var deployed = repository.getProcessModel(definition.getId());
                var built = SuggestionHandling.class.getClassLoader().getResourceAsStream(SuggestionHandling.RESOURCE)) {
            assertThat(deployed).hasSameContentAs(built);
        }
    }

    @Test
    void engineAndFeaturesShareTheDatabaseThatTheEnvironmentNames() throws SQLException {
        String expected = System.getenv("YINUO_DB_DRIVER") == null ? "H2" : "PostgreSQL";

        try (var connection = dataSource.getConnection();
                var engineTables = connection.getMetaData().getTables(null, null, "%", null)) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(expected);
            int ours = 0;
            int engines = 0;
            while (engineTables.next()) {
                String table = engineTables.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT);
                ours += table.equals("work_item") ? 1 : 0;
                engines += table.equals("act_ru_task") ? 1 : 0;
            }
            assertThat(ours).isEqualTo(1);
            assertThat(engines).isEqualTo(1);
        }
    }

    @Test
    @RunAsClient
    void anonymousRequestForPageIsSentToLogin() throws Exception {
        var answer = get("desk.xhtml");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login.xhtml");
    }

    @Test
    @RunAsClient
    void anonymousRequestForApiIsRefused() throws Exception {
        assertThat(get("api/tasks").statusCode()).isEqualTo(401);
    }

    @Test
    @RunAsClient
    void healthIsPublic() throws Exception {
        assertThat(get("api/health").statusCode()).isEqualTo(200);
    }

    @Test
    @RunAsClient
    void answersDoNotNameTheServer() throws Exception {
        var headers = get("no-such-page").headers();

        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address.toString()).resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
