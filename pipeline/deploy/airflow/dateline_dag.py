"""Runs Dateline every night on the day before, in one task."""

from datetime import datetime, timedelta, timezone

from airflow import DAG
from airflow.operators.bash import BashOperator

with DAG(
    dag_id="dateline_daily",
    schedule="30 2 * * *",
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
) as dag:
    BashOperator(
        task_id="dateline",
        # Exit code 4, no input, marks the task as skipped.
        skip_on_exit_code=4,
        execution_timeout=timedelta(hours=3),
        # Workers may run without a locale; Java then cannot spell file names beyond ASCII.
        env={"LC_ALL": "C.UTF-8"},
        append_env=True,
        bash_command=(
            "java -Xmx4g -jar /opt/dateline/dateline.jar"
            " --inputs='/data/crawl/{date}/*.warc.gz' --output='/data/reports/{date}'"
            " --date={{ ds }} --deadline=2h --overwrite"
        ),
    )
