#include "datasets/csv.hpp"

#include "tests/datasets/scratch.hpp"
#include "tests/support.hpp"

using datasets::Table;
using support::error_of;

namespace {

using Words = std::vector<std::string>;

Table read(const std::string& bytes, const std::string& label = "") {
    return datasets::csv_table({"p.csv", bytes}, label);
}

std::string error_in(const std::string& bytes, const std::string& label = "") {
    return error_of([&] { read(bytes, label); });
}

}  // namespace

TEST_CASE("a table without a header: numbers, the last column is the label") {
    const Table table = read("1,2,0\n3,-4.5,1\n5e-1,+6,1\n");
    CHECK(support::equal(table.examples.X, Matrix{{1, 3, 0.5}, {2, -4.5, 6}}));
    CHECK(support::equal(table.examples.Y, Matrix{{0, 1, 1}}));
    CHECK(table.columns == Words{"column 1", "column 2"});
    CHECK(table.label == "column 3");
    CHECK(table.classes == Words{"0", "1"});
}

TEST_CASE("a header names the columns; two words become 0 and 1 in the order of the alphabet") {
    const Table table = read("height,width,fruit\n1,2,pear\n3,4,apple\n5,6,pear\n");
    CHECK(support::equal(table.examples.X, Matrix{{1, 3, 5}, {2, 4, 6}}));
    CHECK(support::equal(table.examples.Y, Matrix{{1, 0, 1}}));
    CHECK(table.columns == Words{"height", "width"});
    CHECK(table.label == "fruit");
    CHECK(table.classes == Words{"apple", "pear"});
    CHECK(read("1,b\n2,B\n").classes == Words{"B", "b"});
    CHECK(support::equal(read("1,yes\n2,no\n").examples.Y, Matrix{{1, 0}}));  // words without a header
}

TEST_CASE("the label's column by its name") {
    const std::string bytes = "kind,x,y\na,1,2\nb,3,4\n";
    const Table table = read(bytes, "kind");
    CHECK(support::equal(table.examples.X, Matrix{{1, 3}, {2, 4}}));
    CHECK(support::equal(table.examples.Y, Matrix{{0, 1}}));
    CHECK(table.columns == Words{"x", "y"});
    CHECK(table.label == "kind");
    CHECK(read("2019,2020,2021\n1,2,3\n1,5,6\n", "2021").columns == Words{"2019", "2020"});  // it is a header then
    CHECK(error_in(bytes, "Kind") == "p.csv: no column is named 'Kind'; the first line has 'kind', 'x', 'y'");
    CHECK(error_in("x,x,y\n1,2,3\n", "x") == "p.csv: two columns are named 'x'; give each a name of its own");
    CHECK(error_in("a,b,c,d,e,f,g,h,i,j,k\n", "z").find("'i', 'j', ...") != std::string::npos);
}

TEST_CASE("numbers as labels: 0 and 1 stay, else the smaller is 0; 1 and 1.0 are the same") {
    CHECK(support::equal(read("5,1\n6,0\n").examples.Y, Matrix{{1, 0}}));
    CHECK(support::equal(read("5,1\n6,0.0\n7,1.0\n").examples.Y, Matrix{{1, 0, 1}}));
    CHECK(support::equal(read("5,-1\n6,1\n").examples.Y, Matrix{{0, 1}}));
    const Table table = read("5,10\n6,9\n");  // in the alphabet, 10 comes first
    CHECK(support::equal(table.examples.Y, Matrix{{1, 0}}));
    CHECK(table.classes == Words{"9", "10"});
    CHECK(read("5,10\n6,9a\n").classes == Words{"10", "9a"});
}

TEST_CASE("commas, semicolons and tabs; blanks around cells; a tab inside quotes does not count") {
    const Matrix X{{1, 3}, {2, 4}};
    for (const std::string separator : {",", ";", "\t", " , ", " ; ", " \t "}) {
        std::string bytes = "1_2_a\n3_4_b\n";
        for (std::size_t at = 0; (at = bytes.find('_')) != std::string::npos;) bytes.replace(at, 1, separator);
        CAPTURE(bytes);
        CHECK(support::equal(read(bytes).examples.X, X));
        CHECK(read(bytes).classes == Words{"a", "b"});
    }
    CHECK(read("\"a\tb;c\",d\n1,2\n3,4\n").columns == Words{"a\tb;c"});
    CHECK(read("a,b;d\n1;2\n3;4\n").columns == Words{"a,b"});
    CHECK(read("a;b\td\n1\t2\n3\t4\n").columns == Words{"a;b"});
}

TEST_CASE("line ends of all kinds, blank lines, a byte order mark, no line end after the last row") {
    const Matrix X{{1, 3}}, Y{{0, 1}};
    for (const std::string bytes : {"1,0\n3,1", "1,0\r\n3,1\r\n", "1,0\r3,1\r",
                                    "\xef\xbb\xbf"
                                    "1,0\n3,1\n",
                                    "\n\n1,0\n\n  \n3,1\n\n", "1,0\n3,1\n,\n , \n", "x,y\r\n1,0\r\n3,1"}) {
        CAPTURE(bytes);
        CHECK(support::equal(read(bytes).examples.X, X));
        CHECK(support::equal(read(bytes).examples.Y, Y));
    }
    CHECK(read("\xef\xbb\xbf\"x\",y\n1,0\n3,1\n").columns == Words{"x"});
}

TEST_CASE("quotes: around separators, line ends and quotes") {
    const Table table = read("\"a, b\",\"say \"\"c\"\"\",\"two\nlines\"\n\"1\", \"2\" ,\"x;y\"\n3,4,\"\"\"\"\n");
    CHECK(table.columns == Words{"a, b", "say \"c\""});
    CHECK(table.label == "two\nlines");
    CHECK(table.classes == Words{"\"", "x;y"});
    CHECK(support::equal(table.examples.X, Matrix{{1, 3}, {2, 4}}));
    CHECK(read("5\" pipe,y\n1,0\n2,1\n").columns == Words{"5\" pipe"});
    CHECK(error_in("x,y\n1,\"a\n2,b\n") ==
          "p.csv, line 2, column 2: a quote is opened here and never closed; close it");
    CHECK(error_in("x,y\n1,\"a\"b\n") ==
          "p.csv, line 2, column 2: there is more text after the closing quote; put quotes around the whole cell; a "
          "quote inside it is written twice");
    // The lines inside of quotes count, in all three kinds.
    CHECK(error_in("x,\"a\nb\r\nc\rd\"\n1,0\nz,1\n").find("p.csv, line 6, column 1: 'z' is no number") == 0);
}

TEST_CASE("a bad cell is named by line and column") {
    const std::string no_number = " is no number; expected one, as 12 or -0.5; correct it, or leave the line out";
    CHECK(error_in("x,y\n1,0\nabc,1\n") == "p.csv, line 3, column 1: 'abc'" + no_number);
    CHECK(error_in("1,2,0\r\n1,?,1\r\n") == "p.csv, line 2, column 2: '?'" + no_number);
    CHECK(error_in("\n\n1,0\n\nx,1\n").find("p.csv, line 5, column 1: 'x' is no number") == 0);
    for (const std::string bad : {"nan", "NaN", "inf", "-inf", "0x10", "1e", "1..2", "--1", "1 2", "e", ".", "1_000"}) {
        CAPTURE(bad);
        CHECK(error_in("1,0\n" + bad + ",1\n") == "p.csv, line 2, column 1: '" + bad + "'" + no_number);
    }
    // In the first row with data it may be a name, or the label.
    CHECK(error_in("name,2,y\n1,2,0\n") ==
          "p.csv, line 1, column 1: 'name' is no number; expected one, as 12 or -0.5; if this line names the columns, "
          "none of the names may be a number; if this column is the label, make it the last one");
    CHECK(error_in("kind,x,y\npear,2,0\n") ==
          "p.csv, line 2, column 1: 'pear' is no number; expected one, as 12 or -0.5; if this column is the label, say "
          "--label kind");
    CHECK(error_in("x,a kind,y\n1,pear,0\n").find("say --label 'a kind'") != std::string::npos);
    CHECK(error_in("1,2,0\n1,,1\n") ==
          "p.csv, line 2, column 2: the cell is empty; expected a number; fill it in, or leave the line out");
    CHECK(error_in("1,0\n1e999,1\n") ==
          "p.csv, line 2, column 1: '1e999' is too large; expected a number up to 1.7e308");
    CHECK(error_in("1;0\n1,5;1\n") ==
          "p.csv, line 2, column 1: '1,5' is no number; write decimals with a point, as in 0.5");
    CHECK(error_in("1,0\n2,\n") == "p.csv, line 2, column 2: the label is empty; fill it in, or leave the line out");
    // A message stays one line, and short.
    CHECK(error_in("1,0\n\"a\nb" + std::string(100, 'c') + "\",1\n").find("'a b" + std::string(27, 'c') + "...'") !=
          std::string::npos);
}

TEST_CASE("rows of another length, a column without a name, a single column") {
    CHECK(error_in("1,2,0\n1,2,3,1\n") == "p.csv, line 2: 4 cells; expected 3, with commas between them, as in line 1");
    CHECK(error_in("\nx,y\n1\n") == "p.csv, line 3: 1 cell; expected 2, with commas between them, as in line 2");
    // A header with a semicolon in a name: the line says what was taken for the separator.
    CHECK(error_in("a;b,y\n1,0\n") == "p.csv, line 2: 1 cell; expected 2, with semicolons between them, as in line 1");
    CHECK(error_in("a\tb\n1\n").find("with tabs between them") != std::string::npos);
    CHECK(error_in("1,2,0\n1,1,\n1,2\n").find("p.csv, line 3: 2 cells") == 0);
    CHECK(
        error_in(",x,y\n0,1,0\n1,2,1\n") ==
        "p.csv, line 1, column 1: this column has no name; name it; if it only counts the rows, leave it out (pandas: "
        "index=False)");
    CHECK(error_in("1 2 0\n3 4 1\n") ==
          "p.csv: line 1 has a single cell; expected inputs and a label, with comma, semicolon or tab between them");
}

TEST_CASE("nothing to train on: an empty file, only a header, one label, three labels") {
    for (const std::string bytes : {"", "\n", " \r\n\t\n", "\xef\xbb\xbf", "\xef\xbb\xbf\n"}) {
        CHECK(error_in(bytes) == "p.csv: the file is empty; save the table as CSV, in UTF-8");
    }
    CHECK(error_in(",,\n,,\n") == "p.csv: the file has no cells; expected rows of numbers with a label");
    CHECK(error_in("x,y\n") == "p.csv: there is nothing after the first line; expected a line per example");
    CHECK(error_in("1,2\n", "2") == "p.csv: there is nothing after the first line; expected a line per example");
    CHECK(error_in("x,y\n1,a\n2,a\n") ==
          "p.csv: every label in column 2 is 'a'; expected two different ones; if another column is the label, name it "
          "with --label NAME");
    CHECK(error_in("1,1\n2,1.0\n").find("every label in column 2 is '1'") != std::string::npos);
    CHECK(
        error_in("x,y\n1,b\n2,a\n3,b\n4,c\n5,d\n") ==
        "p.csv, line 5, column 2: 'c' is a third label, beside 'a' and 'b'; expected two; leave the lines of one out, "
        "or say which column is the label with --label NAME");
    CHECK(error_in("1,0.1\n2,0.1\n3,0.2\n4,0.3\n").find("'0.3' is a third label, beside '0.1' and '0.2'") !=
          std::string::npos);
    CHECK(error_in("x,y\n1,0.1\n2,0.2\n3,0.3\n").find("'0.3' is a third label") != std::string::npos);
}

TEST_CASE("labels that differ in capitals or blanks only; a header that is made of numbers") {
    CHECK(error_in("x,y\n1,apple\n2,pear\n3,Apple\n") ==
          "p.csv, line 4, column 2: 'Apple' differs from 'apple' in line 2 in capitals or blanks only, and makes three "
          "labels or more; write a label the same way everywhere");
    CHECK(error_in("x,y\n1,red pear\n2,plum\n3,fig\n4,redpear\n").find("line 5, column 2: 'redpear' differs") !=
          std::string::npos);
    CHECK(read("1,apple\n2,Apple\n").classes == Words{"Apple", "apple"});  // two are two
    CHECK(error_in("2019,2020,2021\n1,2,0\n3,4,1\n") ==
          "p.csv, line 1, column 3: '2021' is a label of this line alone; if the line names the columns, say --label "
          "2021; else leave it out, because two labels are expected");
    CHECK(error_in("2019,fruit\n1,fig\n2,pear\n").find("say --label fruit;") != std::string::npos);
    CHECK(error_in("2019,fruit\n1,fig\n2,pear\n3,plum\n").find("is a third label") != std::string::npos);
}

TEST_CASE("a table for a network: its inputs in their order, and its labels or none") {
    const datasets::Known known{2, {"height", "width"}, {"apple", "pear"}};
    const auto read_for = [&](const std::string& bytes, const std::string& label = "") {
        return datasets::csv_table({"p.csv", bytes}, label, known);
    };
    const auto error_for = [&](const std::string& bytes, const std::string& label = "") {
        return error_of([&] { read_for(bytes, label); });
    };
    const Table bare = read_for("height,width\n1,2\n3,4\n");
    CHECK(support::equal(bare.examples.X, Matrix{{1, 3}, {2, 4}}));
    CHECK(bare.examples.Y.size() == 0);
    CHECK(bare.label.empty());
    CHECK(bare.classes == known.classes);
    CHECK(support::equal(read_for("height,width,kind\n1,2,pear\n").examples.Y, Matrix{{1}}));  // one label is enough
    CHECK(support::equal(read_for("kind,height,width\npear,1,2\n", "kind").examples.X, Matrix{{1}, {2}}));
    CHECK(error_for("width,height,kind\n1,2,pear\n") ==
          "p.csv: input 1 is 'width', but the network learned from 'height' there (the same inputs in another order); "
          "expected the inputs: 'height', 'width', and then the label, if there is one (--label NAME takes another)");
    CHECK(error_for("height,depth\n1,2\n").find("input 2 is 'depth', but the network learned from 'width' there; ") !=
          std::string::npos);
    CHECK(error_for("1,2\n").find("input 1 is 'column 1'") != std::string::npos);
    CHECK(error_for("height,width,depth,kind\n1,2,3,pear\n") ==
          "p.csv: it has 3 inputs; the network takes 2: 'height', 'width'; choose a table with these, or train a new "
          "network, without --load");
    CHECK(error_of([] {
              datasets::csv_table({"p.csv", "1,2,3\n"}, "", {1, {}, {}});
          }) ==
          "p.csv: it has 2 inputs; the network takes 1; choose a table with as many, or train a new network, without "
          "--load");
    CHECK(error_for("height\n1\n").find("a single cell") != std::string::npos);
    CHECK(error_for("height,width,kind\n1,2,plum\n") ==
          "p.csv, line 2, column 3: 'plum' is no label of the network's, which are 'apple' and 'pear'; correct it, or "
          "leave the column of labels out and only predict, with --iterations 0");
    const auto labels = [](const std::string& bytes, const std::vector<std::string>& classes) {
        return datasets::csv_table({"p.csv", bytes}, "", {1, {}, classes}).examples.Y;
    };
    CHECK(support::equal(labels("5,1.0\n6,0\n", {"0", "1"}), Matrix{{1, 0}}));
    CHECK(support::equal(labels("5,\"a\nb\"\n", {"a", "a b"}), Matrix{{1}}));
    CHECK(support::equal(datasets::csv_table({"p.csv", "7\n8\n"}, "", {1, {}, {}}).examples.X, Matrix{{7, 8}}));
    const Table years = datasets::csv_table({"p.csv", "2019,2020\n1,2\n"}, "", {2, {"2019", "2020"}, {}});
    CHECK(support::equal(years.examples.X, Matrix{{1}, {2}}));  // a header, although it is made of numbers
}

TEST_CASE("files that are no text, a folder, no file") {
    CHECK(error_in(std::string("\xff\xfe"
                               "1\0,\0"
                               "0\0",
                               8)) ==  // UTF-16, as some spreadsheets save "Unicode text"
          "p.csv: this is no plain text; save the table as CSV, in UTF-8");
    // Latin-1, as some spreadsheets save umlauts; and letters that are cut off, or begin in the middle.
    CHECK(error_in("x,y\nH\xf6he,1\n") ==
          "p.csv, line 2: a letter in it is not UTF-8; save the table as CSV, in UTF-8");
    for (const std::string bad :
         {"\xc3", "\xc3(", "\x80", "\xc0\x80", "\xe2\x82", "\xf0\x9f\x8d", "\xf5\x80\x80\x80"}) {
        CHECK(error_in("x,y\n1,a\n2,b" + bad).find("p.csv, line 3: a letter in it is not UTF-8") == 0);
    }
    CHECK(read("1,\xc3\xb6\n2,\xf0\x9f\x8d\x8e\n3,\xc3\xb6\n").classes == Words{"\xc3\xb6", "\xf0\x9f\x8d\x8e"});
    const Scratch folder("build/csv_test");
    const std::string path = folder.write("p.csv", "1,0\n2,1\n");
    CHECK(datasets::read_csv(path).examples.X.cols() == 2);
    CHECK(error_of([] { datasets::read_csv("build/csv_test"); }) ==
          "build/csv_test: this is a folder, not a file; name a file");
    CHECK(error_of([] { datasets::read_csv("build/csv_test/none.csv"); }) ==
          "build/csv_test/none.csv: there is no file of this name; check the name and its folder");
}

TEST_CASE("no prefix of a file makes it crash, and each is refused by name or is a table") {
    const std::string bytes = "\xef\xbb\xbf\"x 1\";\"x \"\"2\"\"\";kind\r\n1;2;a\r\n\"3\";4e1;b\r\n";
    int tables = 0;
    for (std::size_t length = 0; length <= bytes.size(); ++length) {
        const std::string error = error_in(bytes.substr(0, length));
        if (error == "nothing thrown") {
            ++tables;
        } else {
            CHECK(error.rfind("p.csv", 0) == 0);
            CHECK(error.find('\n') == std::string::npos);
        }
    }
    CHECK(tables == 3);
}
