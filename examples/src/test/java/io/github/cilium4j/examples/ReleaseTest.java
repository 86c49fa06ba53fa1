package io.github.cilium4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a release relies on and nobody would notice before one: the rest is for {@code release/verify}. */
final class ReleaseTest {
    private static final Path ROOT = Path.of("..");
    private static final Document PARENT = pom("pom.xml");
    private static final Document BOM = pom("cilium4j-bom/pom.xml");
    private static final String RELEASE = "/project/profiles/profile[id='release']//plugin";

    @Test
    void api_comparedWithTheLastRelease_notBeforeTheFirst() throws IOException {
        List<String> released = all("(?m)^## (\\d[^ \\n]*)", Files.readString(ROOT.resolve("CHANGELOG.md")));
        List<String> baseline = texts(PARENT, "/project/properties/api.baseline");
        List<String> skipped = texts(PARENT, "/project/properties/japicmp.skip");

        if (released.isEmpty()) {
            assertThat(baseline).containsExactly("none");
            assertThat(skipped).containsExactly("true");
        } else {
            assertThat(baseline).containsExactly(released.get(0));
            assertThat(skipped).containsExactly("false");
        }
    }

    @Test
    void modules_areInTheBomOrNotPublished() {
        List<String> modules = texts(PARENT, "/project/modules/module").stream()
                .filter(module -> !module.equals("cilium4j-bom"))
                .flatMap(module -> texts(pom(module + "/pom.xml"), "/project/artifactId").stream())
                .toList();
        List<String> published = texts(BOM, "/project/dependencyManagement//artifactId");
        List<String> left = texts(PARENT, RELEASE + "//excludeArtifacts/artifact");

        assertThat(left).contains("cilium4j-parent", "cilium4j-examples");
        assertThat(modules)
                .allMatch(module -> published.contains(module) != left.contains(module))
                .containsAll(published);
    }

    @Test
    void bom_releasesWithTheVersionsOfTheParent() {
        for (String plugin : List.of("flatten", "gpg", "central-publishing")) {
            assertThat(texts(BOM, RELEASE + "[contains(artifactId, '" + plugin + "')]/version"))
                    .hasSize(1)
                    .isEqualTo(texts(PARENT, "/project/properties/" + plugin + ".version"));
        }
        assertThat(texts(BOM, "//project.build.outputTimestamp"))
                .hasSize(1)
                .isEqualTo(texts(PARENT, "//project.build.outputTimestamp"));
    }

    @Test
    void workflows_pinTheirActionsAndMayReadOnly() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(".github/workflows"))) {
            List<Path> workflows = files.toList();
            assertThat(workflows).hasSizeGreaterThanOrEqualTo(2);
            for (Path workflow : workflows) {
                String text = Files.readString(workflow);
                assertThat(text).contains("\npermissions:\n  contents: read\n");
                assertThat(all("uses: (.*)", text))
                        .isNotEmpty()
                        .allMatch(action -> action.matches("\\S+@[0-9a-f]{40} # v.+"));
            }
        }
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<String> texts(Document document, String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return Stream.iterate(0, i -> i + 1)
                    .limit(nodes.getLength())
                    .map(i -> nodes.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Document pom(String file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(ROOT.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}
