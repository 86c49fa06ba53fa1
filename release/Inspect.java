import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * Says what a staged Maven repository lacks, or has too much, to be taken by Maven Central and to be what we mean to publish.
 *
 * <p>{@code java release/Inspect.java STAGING [--signed]}: prints one line for each fault and exits with 1 when there is one.
 */
final class Inspect {
    private static final String GROUP = "io/github/cilium4j";
    private static final String BOM = "cilium4j-bom";
    private static final Map<String, String> CHECKSUMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
    private static final List<String> WANTED = List.of(
            "name", "description", "url", "licenses/license/name", "licenses/license/url", "developers/developer/name",
            "scm/connection", "scm/developerConnection", "scm/url");
    private static final List<String> UNWANTED =
            List.of("parent", "build", "modules", "profiles", "properties", "repositories", "distributionManagement");

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final List<String> faults = new ArrayList<>();
    private final Path group;
    private final boolean signed;

    private Inspect(Path staging, boolean signed) {
        this.group = staging.resolve(GROUP);
        this.signed = signed;
    }

    public static void main(String[] args) throws Exception {
        Inspect inspect = new Inspect(Path.of(args[0]), args.length > 1 && "--signed".equals(args[1]));
        Set<String> found = inspect.run();
        inspect.faults.forEach(System.out::println);
        System.out.println("inspected " + found + ": " + inspect.faults.size() + " faults");
        System.exit(inspect.faults.isEmpty() ? 0 : 1);
    }

    private Set<String> run() throws Exception {
        Set<String> found = names(group);
        Set<String> meant = new TreeSet<>(Set.of(BOM));
        Path bom = only(group.resolve(BOM));
        Document managed = parse(bom.resolve(BOM + "-" + bom.getFileName() + ".pom"));
        var names = elements(managed, "//dependencyManagement//artifactId");
        meant.addAll(names);
        found.stream().filter(name -> !meant.contains(name)).forEach(name -> fault(name, "is deployed and not in the BOM"));
        meant.stream().filter(name -> !found.contains(name)).forEach(name -> fault(name, "is in the BOM and not deployed"));
        for (String name : found) {
            artifact(name, only(group.resolve(name)));
        }
        return found;
    }

    private void artifact(String name, Path folder) throws Exception {
        String stem = name + "-" + folder.getFileName();
        Set<String> wanted = new TreeSet<>(Set.of(stem + ".pom"));
        if (!name.equals(BOM)) {
            Stream.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml").forEach(end -> wanted.add(stem + end));
        }
        Set<String> files = names(folder);
        for (String file : wanted) {
            if (!files.contains(file)) {
                fault(name, "has no " + file);
            } else {
                sums(name, folder.resolve(file));
            }
        }
        files.stream().filter(file -> !wanted.contains(file.replaceFirst("(\\.asc)?(\\.(md5|sha1|sha256|sha512))?$", "")))
                .forEach(file -> fault(name, "has " + file + ", which nobody asked for"));
        if (!files.containsAll(wanted)) {
            return; // what is not there cannot be looked into
        }
        pom(name, folder.resolve(stem + ".pom"));
        if (!name.equals(BOM)) {
            contents(name, folder.resolve(stem + ".jar"), List.of("META-INF/LICENSE", "META-INF/NOTICE", ".class"));
            contents(name, folder.resolve(stem + "-sources.jar"), List.of("META-INF/LICENSE", "package-info.java"));
            contents(name, folder.resolve(stem + "-javadoc.jar"), List.of("index.html"));
            moduleName(name, folder.resolve(stem + ".jar"));
            sbom(name, folder.resolve(stem + "-cyclonedx.json"), folder.getFileName().toString());
        }
    }

    private void sums(String name, Path file) throws IOException, GeneralSecurityException {
        for (var sum : new TreeMap<>(CHECKSUMS).entrySet()) {
            Path beside = file.resolveSibling(file.getFileName() + "." + sum.getKey());
            byte[] digest = MessageDigest.getInstance(sum.getValue()).digest(Files.readAllBytes(file));
            if (!Files.exists(beside) || !Files.readString(beside).strip().equals(HexFormat.of().formatHex(digest))) {
                fault(name, file.getFileName() + " has no right " + sum.getKey());
            }
        }
        if (signed && !Files.exists(file.resolveSibling(file.getFileName() + ".asc"))) {
            fault(name, file.getFileName() + " is not signed");
        }
    }

    private void pom(String name, Path file) throws Exception {
        String text = Files.readString(file);
        Stream.of("SNAPSHOT", "${", "../").filter(text::contains).forEach(left -> fault(name, "its POM has " + left));
        Document pom = parse(file);
        for (String path : WANTED) {
            if (xpath.evaluate("/project/" + path, pom).isBlank()) {
                fault(name, "its POM has no " + path);
            }
        }
        for (String path : UNWANTED) {
            if (!elements(pom, "/project/" + path).isEmpty()) {
                fault(name, "its POM has a " + path);
            }
        }
        String root = "https://github.com/cilium4j/cilium4j";
        if (!xpath.evaluate("/project/url", pom).equals(root) || !xpath.evaluate("/project/scm/url", pom).equals(root)) {
            fault(name, "its POM points elsewhere than " + root);
        }
        elements(pom, "//dependency[not(version)]/artifactId").forEach(left -> fault(name, "its POM has no version for " + left));
        elements(pom, "//dependency[scope='test']/artifactId").forEach(left -> fault(name, "its POM has " + left + " in test scope"));
    }

    private void contents(String name, Path jar, List<String> ends) throws IOException {
        if (!Files.exists(jar)) {
            return;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Set<String> entries = zip.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
            ends.stream().filter(end -> entries.stream().noneMatch(entry -> entry.endsWith(end)))
                    .forEach(end -> fault(name, jar.getFileName() + " has no " + end));
        }
    }

    private void moduleName(String name, Path jar) throws IOException {
        if (Files.exists(jar)) {
            try (java.util.jar.JarFile file = new java.util.jar.JarFile(jar.toFile())) {
                String module = file.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
                if (!("io.github.cilium4j." + name.substring("cilium4j-".length())).equals(module)) {
                    fault(name, "its Automatic-Module-Name is " + module);
                }
            }
        }
    }

    private void sbom(String name, Path file, String version) throws IOException {
        if (Files.exists(file)) {
            String text = Files.readString(file);
            Stream.of("\"CycloneDX\"", "pkg:maven/io.github.cilium4j/" + name + "@" + version)
                    .filter(part -> !text.contains(part))
                    .forEach(part -> fault(name, "its SBOM does not say " + part));
        }
    }

    private void fault(String name, String what) {
        faults.add(name + ": " + what);
    }

    private List<String> elements(Document document, String path) throws XPathExpressionException {
        var nodes = (org.w3c.dom.NodeList) xpath.evaluate(path, document, javax.xml.xpath.XPathConstants.NODESET);
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
    }

    private static Document parse(Path file) throws Exception {
        try (var reader = Files.newBufferedReader(file)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(reader));
        }
    }

    private static Path only(Path folder) {
        return folder.resolve(names(folder).iterator().next());
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.startsWith("maven-metadata"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
