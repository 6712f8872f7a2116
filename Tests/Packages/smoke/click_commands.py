import click
from click.testing import CliRunner


@click.group()
@click.option("--verbose/--quiet", default=False, help="Say more.")
@click.version_option("1.2", prog_name="tool")
@click.pass_context
def cli(ctx, verbose):
    """A tool with commands."""
    ctx.obj = {"verbose": verbose}


@cli.command()
@click.argument("name")
@click.option("--count", "-c", default=1, show_default=True, help="How often.", type=click.IntRange(1, 5))
@click.option("--style", type=click.Choice(["plain", "loud"]), default="plain")
@click.pass_obj
def greet(obj, name, count, style):
    """Greet NAME."""
    for _ in range(count):
        text = f"Hello {name}"
        click.echo(text.upper() if style == "loud" else text)
    if obj["verbose"]:
        click.secho("done", fg="green", err=False)


@cli.command("add")
@click.argument("numbers", nargs=-1, type=float)
def add_numbers(numbers):
    """Add numbers."""
    click.echo(sum(numbers))


runner = CliRunner()
for arguments in (["--help"], ["greet", "--help"], ["greet", "Ada"], ["--verbose", "greet", "Ada", "-c", "2", "--style", "loud"],
                  ["greet"], ["greet", "x", "-c", "9"], ["greet", "x", "--style", "odd"], ["add", "1", "2.5"], ["add", "x"], ["nothing"],
                  ["--version"], ["greet", "x", "--colour"]):
    result = runner.invoke(cli, arguments)
    print(arguments, result.exit_code)
    print(result.output)
print(click.style("x", bold=True).encode(), click.unstyle(click.style("x", fg="red")))
