package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.model.grafana.Dashboard;
import io.github.cilium4j.model.grafana.Templating;
import io.github.cilium4j.model.grafana.Variable;
import io.github.cilium4j.model.grafana.VariableType;
import io.github.cilium4j.model.profile.ClusterProfile;
import java.util.List;

/**
 * A dashboard about the pods of one component.
 *
 * @param uid its id in links
 * @param title its title
 * @param versionMetric a metric that every pod of the component has
 * @param matchers the matchers that find the component's series
 * @param sections everything that it could show
 */
record ComponentDashboard(String uid, String title, String versionMetric, String matchers, List<Section> sections) {
    ComponentDashboard {
        sections = List.copyOf(sections);
    }

    Dashboard of(ClusterProfile profile) {
        return Dashboard.builder()
                .uid(uid)
                .title(title)
                .description(
                        "Made for Cilium " + profile.ciliumVersion() + "; panels that would stay empty are left out.")
                .addTag("cilium")
                .refresh("30s")
                .templating(variables())
                .panels(Layout.of(filter(profile).keep(sections), target()))
                .build();
    }

    List<EmptyPanel> omitted(ClusterProfile profile) {
        return filter(profile).omitted(sections);
    }

    private Filter filter(ClusterProfile profile) {
        return new Filter(profile, target());
    }

    String target() {
        return matchers + ", pod=~\"$pod\"";
    }

    private Templating variables() {
        Variable datasource = Variable.builder()
                .type(VariableType.DATASOURCE)
                .name("datasource")
                .label("Data source")
                .query("prometheus")
                .build();
        Variable pod = Variable.builder()
                .type(VariableType.QUERY)
                .name("pod")
                .label("Pod")
                .query("label_values(" + versionMetric + "{" + matchers + "}, pod)")
                .datasource(Layout.DATASOURCE)
                .refresh(2L)
                .includeAll(true)
                .multi(true)
                .build();
        return Templating.builder().addList(datasource, pod).build();
    }
}
